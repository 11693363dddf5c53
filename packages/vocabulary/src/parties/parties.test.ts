// Covers: the register of parties is complete (every id of the union, eleven seats, every kind), consistent (parents,
// seats, groups, no name borne by two parties). Does not cover: whether a name is the official one; `arabicName` says.
import { describe, expect, it } from "vitest";
import { foldText } from "../text/fold-text.ts";
import { parties, partiesOfKind, party } from "./parties.ts";
import type { PartyId } from "./party-id.ts";
import { seats } from "./seats.ts";

const everyId: Readonly<Record<PartyId, true>> = {
  "national-committee": true,
  "technical-committee": true,
  "shelters-committee": true,
  "domestic-workers-affairs-committee": true,
  "judicial-follow-up-committee": true,
  "strategy-preparation-committee": true,
  "ministry-of-justice": true,
  "ministry-of-interior": true,
  "ministry-of-labour": true,
  "ministry-of-social-development": true,
  "ministry-of-health": true,
  "ministry-of-foreign-affairs": true,
  "ministry-of-industry-trade-supply": true,
  "ministry-of-education": true,
  "ministry-of-awqaf": true,
  "ministry-of-tourism": true,
  "ministry-of-youth": true,
  "ministry-of-digital-economy": true,
  "ministry-of-government-communications": true,
  "judicial-council": true,
  "public-prosecution": true,
  "public-security-directorate": true,
  "counter-trafficking-unit": true,
  "counter-trafficking-liaison-officers": true,
  "criminal-investigation-department": true,
  "residency-and-borders-department": true,
  "family-and-juvenile-protection-department": true,
  "police-stations": true,
  "correctional-centres": true,
  "human-rights-directorate": true,
  "human-trafficking-prevention-department": true,
  "planning-and-performance-directorate": true,
  "studies-and-statistics-department": true,
  "labour-anti-trafficking-section": true,
  "central-inspection-directorate": true,
  "domestic-workers-directorate": true,
  "refugee-affairs-coordination-office": true,
  "victims-assistance-fund": true,
  "dar-karama": true,
  "dar-al-wifaq": true,
  "civil-aviation-regulator": true,
  "legislation-and-opinion-bureau": true,
  "national-council-for-family-affairs": true,
  "national-centre-for-human-rights": true,
  "bar-association": true,
  "civil-society-organizations": true,
  tamkeen: true,
  "jordanian-womens-union": true,
  ardd: true,
  "workers-house": true,
  "jordan-labour-watch": true,
  "adalah-center": true,
  unhcr: true,
  iom: true,
  ilo: true,
  unodc: true,
  icmpd: true,
  easo: true,
  "aba-roli": true,
  "european-union": true,
  "universities-and-schools": true,
  "universities-and-research-institutes": true,
  "councils-of-communities": true,
  "chambers-of-commerce": true,
  "chambers-of-industry": true,
  "private-hospitals": true,
  "religious-and-educational-institutions": true,
  "regional-and-international-organizations": true,
  embassies: true,
  "trade-unions": true,
};

const namesOf = (id: PartyId) => {
  const { title, aliases } = party(id);
  return new Set(
    [title.en, title.ar, ...aliases].map((name) => foldText(name).replaceAll(" ", "")),
  );
};

describe("the register of parties", () => {
  it("holds every id exactly once", () => {
    expect(parties.map((one) => one.id).toSorted()).toEqual(Object.keys(everyId).toSorted());
  });

  it("gives no name to two parties", () => {
    const bearers = parties.flatMap((one) => [...namesOf(one.id)]);
    const twice = bearers.filter((name, position) => bearers.indexOf(name) !== position);
    expect(twice).toEqual([]);
  });

  it("lists no spelling twice within a party", () => {
    for (const one of parties) expect(new Set(one.aliases).size, one.id).toBe(one.aliases.length);
  });

  it("names thirteen ministries", () => {
    expect(partiesOfKind("ministry")).toHaveLength(13);
  });

  it("uses every kind except those that only members of groups have", () => {
    const used = new Set(parties.map((one) => one.kind));
    const ofMembers = new Set(parties.flatMap((one) => one.members.map((member) => member.kind)));
    for (const kind of ["private-sector", "academia", "religious", "diplomatic"] as const) {
      expect(used.has(kind), kind).toBe(false);
      expect(ofMembers.has(kind), kind).toBe(true);
    }
    expect(used.size).toBe(14);
  });

  it("leads every parent to a body that stands alone, without circles", () => {
    for (const one of parties) {
      const seen = new Set<PartyId>();
      for (let at: PartyId | null = one.id; at !== null; at = party(at).parent) {
        expect(seen.has(at), one.id).toBe(false);
        seen.add(at);
      }
    }
  });

  it("places the Counter Trafficking Unit within the Public Security Directorate", () => {
    const department = party("counter-trafficking-unit").parent;
    expect(department).toBe("criminal-investigation-department");
    expect(party("criminal-investigation-department").parent).toBe("public-security-directorate");
  });

  it("gives every unit a parent", () => {
    expect(partiesOfKind("unit").filter((one) => one.parent === null)).toEqual([]);
  });

  it("describes groups by kinds of body, and only groups", () => {
    for (const one of parties) expect(one.members.length > 0, one.id).toBe(one.kind === "group");
  });

  it("refuses an id it does not hold", () => {
    const wrong = "ministry-of-magic" as PartyId;
    expect(() => party(wrong)).toThrow(
      expect.objectContaining({ code: "id.unknown", params: { register: "parties" } }),
    );
  });
});

describe("the seats of the National Committee", () => {
  it("are eleven, numbered in printed order", () => {
    expect(seats.map((seat) => seat.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it("are held as printed", () => {
    expect(seats.map((seat) => seat.party)).toEqual([
      "ministry-of-justice",
      "ministry-of-justice",
      "ministry-of-interior",
      "ministry-of-labour",
      "national-centre-for-human-rights",
      "ministry-of-foreign-affairs",
      "ministry-of-social-development",
      "ministry-of-industry-trade-supply",
      "ministry-of-health",
      "public-security-directorate",
      "national-council-for-family-affairs",
    ]);
  });

  it("have one chair, the Minister of Justice", () => {
    expect(seats.filter((seat) => seat.role === "chair").map((seat) => seat.number)).toEqual([1]);
  });

  it("agree with the seats that each party states", () => {
    for (const one of parties) {
      const held = seats.filter((seat) => seat.party === one.id).map((seat) => seat.number);
      expect(one.seats, one.id).toEqual(held);
    }
  });
});
