import { reported } from "../../basis/reported.ts";
import { pure } from "../../pure/pure.ts";
import type { CodeList } from "../code-list.ts";
import { codesOf } from "../codes-of.ts";

/**
 * An act of Art. 3(a) of the Anti-Human Trafficking Law.
 *
 * @category Code lists
 */
export type Act = "recruit" | "transport" | "harbour" | "receive";

const listBasis = /* @__PURE__ */ reported("workers-house-law-text", "Art. 3(a)(1)");

/**
 * What an offender does to a person: the acts of Art. 3(a) of the law.
 *
 * @category Code lists
 */
export const acts: CodeList<Act, "act"> = /* @__PURE__ */ pure(() => ({
  id: "act",
  version: 1,
  title: { en: "Acts of trafficking", ar: "أفعال الاتجار بالبشر" },
  codes: codesOf<Act>({
    recruit: { title: { en: "Recruiting", ar: "الاستقطاب" }, basis: listBasis },
    transport: { title: { en: "Transporting", ar: "النقل" }, basis: listBasis },
    harbour: { title: { en: "Harbouring", ar: "الإيواء" }, basis: listBasis },
    receive: { title: { en: "Receiving", ar: "الاستقبال" }, basis: listBasis },
  }),
  basis: listBasis,
}));
