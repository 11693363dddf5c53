import { reported } from "../../basis/reported.ts";
import { pure } from "../../pure/pure.ts";
import type { CodeList } from "../code-list.ts";
import { codesOf } from "../codes-of.ts";

/**
 * Whether a person holds Jordanian citizenship. The country itself is never needed for national figures.
 *
 * @category Code lists
 */
export type CitizenshipGroup = "jordanian" | "non-jordanian" | "unknown";

const listBasis = /* @__PURE__ */ reported("tip-2022", "victims of 2021 by citizenship");

/**
 * Whether a person holds Jordanian citizenship. The country itself is never needed for national figures.
 *
 * @category Code lists
 */
export const citizenshipGroups: CodeList<CitizenshipGroup, "citizenship-group"> =
  /* @__PURE__ */ pure(() => ({
    id: "citizenship-group",
    version: 1,
    title: { en: "Citizenship", ar: "الجنسية" },
    codes: codesOf<CitizenshipGroup>({
      jordanian: { title: { en: "Jordanian", ar: "أردني" }, basis: listBasis },
      "non-jordanian": {
        title: { en: "Not Jordanian", ar: "غير أردني" },
        note: { en: "Persons without any citizenship included.", ar: "يشمل عديمي الجنسية." },
        basis: listBasis,
      },
      unknown: { title: { en: "Not known", ar: "غير معروف" }, basis: listBasis },
    }),
    basis: listBasis,
  }));
