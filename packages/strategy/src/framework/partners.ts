import type { PartyId } from "@aht-jo/vocabulary";
import type { FrameworkItem } from "./framework-item.ts";
import { printedIn } from "./printed-in.ts";

/**
 * One of the four kinds of partner.
 *
 * @category Framework
 */
export type PartnerId =
  | "partner-judicial-council"
  | "partner-religious-educational"
  | "partner-international"
  | "partner-civil-society";

/**
 * A partner as the strategy prints it. `party` is the body, or the group for a kind of body.
 *
 * @category Framework
 */
export interface Partner extends FrameworkItem<PartnerId> {
  readonly party: PartyId;
}

/**
 * The partners of the National Committee, in printed order (section 4).
 *
 * @category Framework
 */
export const partners: readonly Partner[] = [
  {
    id: "partner-judicial-council",
    text: { en: "The Judicial Council", ar: "المجلس القضائي" },
    party: "judicial-council",
    source: printedIn("Section 4, partners, 1"),
  },
  {
    id: "partner-religious-educational",
    text: {
      en: "Institutions of religion and of education",
      ar: "المؤسسات الدينية والتعليمية",
    },
    party: "religious-and-educational-institutions",
    source: printedIn("Section 4, partners, 2"),
  },
  {
    id: "partner-international",
    text: {
      en: "International and regional organizations that work against trafficking",
      ar: "المنظمات الدولية والإقليمية العاملة في مكافحة الاتجار بالبشر",
    },
    party: "regional-and-international-organizations",
    source: printedIn("Section 4, partners, 3"),
  },
  {
    id: "partner-civil-society",
    text: {
      en: "Civil society organizations that work against trafficking",
      ar: "منظمات المجتمع المدني العاملة في مكافحة الاتجار بالبشر",
    },
    party: "civil-society-organizations",
    source: printedIn("Section 4, partners, 4"),
  },
];
