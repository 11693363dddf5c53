import { type CommitteeSeat, seats } from "@aht-jo/vocabulary";
import { type Partner, partners } from "./partners.ts";

/**
 * Who is concerned with combating trafficking (section 4): the eleven seats of the National Committee and its four
 * partners, each in printed order.
 *
 * @category Framework
 */
export interface Entities {
  readonly committeeSeats: readonly CommitteeSeat[];
  readonly partners: readonly Partner[];
}

/**
 * The seats of the National Committee, from the register of parties, and its partners (section 4).
 *
 * @category Framework
 */
export const entities: Entities = { committeeSeats: seats, partners };
