import { VocabularyError } from "../error/vocabulary-error.ts";
import { committees } from "./data/committees.ts";
import { groups } from "./data/groups.ts";
import { ministries } from "./data/ministries.ts";
import { organizations } from "./data/organizations.ts";
import { publicBodies } from "./data/public-bodies.ts";
import { units } from "./data/units.ts";
import type { Party } from "./party.ts";
import type { PartyId } from "./party-id.ts";
import type { PartyKind } from "./party-kind.ts";

/**
 * Every body that the strategy prints or that the referral mechanism relies on.
 *
 * @category Parties
 */
export const parties: readonly Party[] = /* @__PURE__ */ [
  committees,
  ministries,
  publicBodies,
  units,
  organizations,
  groups,
].flat();

/**
 * The party with this id.
 *
 * @throws {VocabularyError} id.unknown - when the register holds no such party.
 * @example
 * ```ts
 * import { party } from "@aht-jo/vocabulary";
 * party("public-security-directorate").title.ar; //=> "مديرية الأمن العام"
 * party("public-security-directorate").seats; //=> [10]
 * ```
 * @category Parties
 */
export function party(id: PartyId): Party {
  const found = parties.find((one) => one.id === id);
  if (found === undefined) throw new VocabularyError("id.unknown", { register: "parties" });
  return found;
}

/**
 * The parties of one kind, in the order of the register.
 *
 * @example
 * ```ts
 * import { partiesOfKind } from "@aht-jo/vocabulary";
 * partiesOfKind("shelter").map((one) => one.id); //=> ["dar-karama", "dar-al-wifaq"]
 * ```
 * @category Parties
 */
export function partiesOfKind(kind: PartyKind): readonly Party[] {
  return parties.filter((one) => one.kind === kind);
}
