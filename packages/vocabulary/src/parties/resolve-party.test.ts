// Covers: every phrase printed in the responsible-party column of the executive plan, the bodies of section 4, every id, and
// what the function refuses. Does not cover: sentences that contain a name; the function takes a name alone.
import { describe, expect, it } from "vitest";
import { parties } from "./parties.ts";
import type { PartyId } from "./party-id.ts";
import { resolveParty } from "./resolve-party.ts";

const printedInThePlan: readonly (readonly [string, PartyId])[] = [
  ["Ministry of Justice", "ministry-of-justice"],
  ["Ministry of Labor", "ministry-of-labour"],
  ["National Committee", "national-committee"],
  ["General Security Directorate", "public-security-directorate"],
  ["Public Security Directorate", "public-security-directorate"],
  ["Ministry of Social Development", "ministry-of-social-development"],
  ["National Council of Family Affairs", "national-council-for-family-affairs"],
  ["National Council for Family Affairs", "national-council-for-family-affairs"],
  ["Judicial Council", "judicial-council"],
  ["Civil Society Organizations", "civil-society-organizations"],
  ["Relevant Civil Society Organizations", "civil-society-organizations"],
  ["High Commissioner for Refugees", "unhcr"],
  ["Ministry of Education", "ministry-of-education"],
  ["Public and private universities/schools", "universities-and-schools"],
  [
    "Public and private universities, research institutes, and study centers",
    "universities-and-research-institutes",
  ],
  ["Universities and research and studies institutes", "universities-and-research-institutes"],
  ["Ministry of Awqaf and Islamic Affairs and Holy Places", "ministry-of-awqaf"],
  ["Tribunals of Communities", "councils-of-communities"],
  ["Ministry of Tourism", "ministry-of-tourism"],
  ["Ministry of Youth", "ministry-of-youth"],
  ["Chambers of Commerce", "chambers-of-commerce"],
  ["Chambers of industry", "chambers-of-industry"],
  ["Ministry of Digital Economy and Entrepreneurship", "ministry-of-digital-economy"],
  ["Ministry of Health", "ministry-of-health"],
  ["Ministry of Interior", "ministry-of-interior"],
  ["Private hospitals", "private-hospitals"],
  ["Bar Association", "bar-association"],
  ["Ministry of Foreign Affairs and Expatriates", "ministry-of-foreign-affairs"],
  ["Ministry of Government Communications", "ministry-of-government-communications"],
];

const printedElsewhere: readonly (readonly [string, PartyId])[] = [
  ["Anti-Human Trafficking National Committee", "national-committee"],
  ["Technical Committee to Prevent Human Trafficking", "technical-committee"],
  ["National Center for Human Rights", "national-centre-for-human-rights"],
  ["Ministry of Industry, Trade and Supply", "ministry-of-industry-trade-supply"],
  ["The Judicial Council", "judicial-council"],
  ["Religious and educational institutions", "religious-and-educational-institutions"],
  [
    "Regional and international organizations concerned with combating human trafficking",
    "regional-and-international-organizations",
  ],
  ["American Lawyers and Judges Association", "aba-roli"],
  ["American Bar and Judges Association", "aba-roli"],
  ["ministry of social developments", "ministry-of-social-development"],
  ["Dar Alwefag", "dar-al-wifaq"],
  ["وحده مكافحه الإتجار بالبشر", "counter-trafficking-unit"],
];

const idOf = (name: string) => {
  const found = resolveParty(name);
  return found.ok ? found.value.id : found.issues.map((one) => one.code);
};

describe("a printed name", () => {
  it.each(printedInThePlan)("of the plan is known: %s", (name, id) => {
    expect(idOf(name)).toBe(id);
  });

  it.each(printedElsewhere)("of another place is known: %s", (name, id) => {
    expect(idOf(name)).toBe(id);
  });

  it("is an alias of its party exactly as the plan prints it", () => {
    for (const [name, id] of printedInThePlan) {
      expect(parties.find((one) => one.id === id)?.aliases).toContain(name);
    }
  });

  it("of a party in its own register is its id", () => {
    expect(parties.map(({ id }) => idOf(id))).toEqual(parties.map(({ id }) => id));
  });

  it("may differ in case and spacing", () => {
    expect(idOf("  GENERAL\n security\tDirectorate ")).toBe("public-security-directorate");
    expect(idOf("Public and private universities / schools")).toBe("universities-and-schools");
  });

  it("may carry Arabic vowel signs or another shape of letters", () => {
    expect(idOf("مُديريّة الأمن العام")).toBe("public-security-directorate");
  });
});

describe("what is not a party", () => {
  it("is the flag on an activity", () => {
    expect(idOf("Concerned partners")).toEqual(["party.flag"]);
    expect(idOf("CONCERNED  PARTNERS")).toEqual(["party.flag"]);
    expect(idOf("الشركاء المعنيون")).toEqual(["party.flag"]);
  });

  it.each(["", " ", "Ministry", "Ministry of Justice and Labour", "__proto__", "constructor"])(
    "is refused without being repeated: %j",
    (name) => {
      expect(resolveParty(name)).toEqual({
        ok: false,
        issues: [{ code: "party.unknown", path: [], params: {} }],
      });
    },
  );

  it("may be of any length or type without doing harm", () => {
    expect(idOf("x".repeat(10_000_000))).toEqual(["party.unknown"]);
    for (const wrong of [null, undefined, 7, {}, ["Ministry of Justice"]]) {
      expect(idOf(wrong as string)).toEqual(["party.unknown"]);
    }
  });
});
