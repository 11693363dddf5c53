// Covers: every crosswalk translates its whole list into values that the external scheme allows, and reports exactly
// what it loses. Does not cover: whether the pairing is the one Jordan uses; that is an assumption.
import { describe, expect, it } from "vitest";
import { source } from "../../sources/sources.ts";
import { codeList } from "../code-lists.ts";
import type { ExploitationForm } from "../lists/exploitation-form.ts";
import type { Crosswalk } from "./crosswalk.ts";
import { crosswalks } from "./crosswalks.ts";
import { exploitationToGlotip, exploitationToHtcds } from "./exploitation-crosswalks.ts";
import { externalSchemes } from "./external-schemes.ts";
import { icTipStatus } from "./ic-tip-status.ts";
import { meansToCtdc, meansToHtcds } from "./means-crosswalks.ts";
import { identificationToHtcds, sexToGlotip } from "./person-crosswalks.ts";
import { codesFor, isReversible, lossesOf, translate } from "./translate.ts";

const mergesOf = (crosswalk: Crosswalk) =>
  Object.fromEntries(
    [...new Set(crosswalk.rows.map((row) => row.target))]
      .filter((target) => target !== null)
      .map((target) => [target, codesFor(crosswalk, target)] as const)
      .filter(([, codes]) => codes.length > 1),
  );

describe("every crosswalk", () => {
  it("has an id of its own that names both ends", () => {
    expect(new Set(crosswalks.map((one) => one.id)).size).toBe(18);
    for (const one of crosswalks) expect(one.id.startsWith(`${one.from}-to-`)).toBe(true);
  });

  it("has one row for each code of its list, in the order of the list", () => {
    for (const one of crosswalks) {
      const codes = codeList(one.from).codes.map((entry) => entry.code);
      expect(
        one.rows.map((row) => row.code),
        one.id,
      ).toEqual(codes);
    }
  });

  it("leads only to values that the scheme allows", () => {
    for (const one of crosswalks) {
      const scheme = externalSchemes.find((candidate) => candidate.id === one.to);
      const field = scheme?.fields.find((candidate) => candidate.field === one.field);
      expect(field, one.id).toBeDefined();
      for (const { target } of one.rows) {
        expect(target === null || field?.values.includes(target), `${one.id} ${target}`).toBe(true);
      }
    }
  });

  it("leaves the column for the international classification empty", () => {
    for (const one of crosswalks) {
      for (const row of one.rows) expect(row.icTip).toBeNull();
    }
    expect(icTipStatus.basis.kind).toBe("assumed");
  });
});

describe("the external schemes", () => {
  it("point to registered sources and list each value once", () => {
    for (const scheme of externalSchemes) {
      expect(source(scheme.source).id).toBe(scheme.source);
      for (const { field, values } of scheme.fields) {
        expect(new Set(values).size, field).toBe(values.length);
      }
    }
  });

  it("carry the 21 industries and the four statuses of their standards unchanged", () => {
    const values = (field: string) =>
      externalSchemes.flatMap((one) => one.fields).find((one) => one.field === field)?.values;
    expect(
      values("htcds:vic_ForcedLabourIndustry")
        ?.map((one) => one[0])
        .join(""),
    ).toBe("ABCDEFGHIJKLMNOPQRSTU");
    expect(values("htcds:vic_TraffickingStatus")).toHaveLength(3);
    expect(values("ctdc:means")).toHaveLength(8);
    expect(values("ctdc:ageBroad")).toHaveLength(10);
  });
});

describe("what is lost", () => {
  it("is nothing where every code has a target of its own", () => {
    expect(crosswalks.filter(isReversible).map((one) => one.id)).toEqual([
      "means-of-control-to-htcds",
      "sex-to-glotip",
      "sex-to-ctdc",
      "sex-to-htcds",
      "age-group-to-glotip",
      "age-band-to-ctdc",
      "identification-status-to-htcds",
    ]);
  });

  it("on the way to the UNODC forms is exactly the codes that share a form or have none", () => {
    expect(mergesOf(exploitationToGlotip)).toEqual({
      "Forced labour": ["forced-labour", "domestic-servitude"],
      "Other forms of exploitation": [
        "organ-removal",
        "forced-begging",
        "organised-begging",
        "forced-marriage",
        "forced-crime",
        "forced-adoption",
        "armed-groups",
        "mixed",
        "other",
      ],
    });
    const losses = lossesOf(exploitationToGlotip);
    expect(losses.filter((one) => one.kind === "no-target").map((one) => one.code)).toEqual([
      "slavery-or-servitude",
      "not-established",
    ]);
    expect(losses.filter((one) => one.kind === "merged")).toHaveLength(11);
    expect(losses.map((one) => one.code)).not.toContain("sexual-exploitation");
  });

  it("keeps organ removal apart in the series that count it apart", () => {
    const apart = crosswalks
      .filter((one) => one.from === "exploitation-form")
      .filter((one) => !lossesOf(one).some((loss) => loss.code === "organ-removal"));
    expect(apart.map((one) => one.id)).toEqual([
      "exploitation-form-to-htcds",
      "exploitation-form-to-iccs",
      "exploitation-form-to-sdg",
    ]);
  });

  it("in the merging of the means variables is what the codebook merged", () => {
    expect(mergesOf(meansToCtdc)).toEqual({
      meansDebtBondageEarnings: ["debt-bondage", "takes-earnings"],
      meansThreats: ["threats", "uses-children", "threat-of-law-enforcement"],
      meansAbusePsyPhySex: ["psychological-abuse", "physical-abuse", "sexual-abuse"],
      meansDenyBasicNeeds: [
        "restricts-movement",
        "restricts-medical-care",
        "restricts-financial-access",
        "withholds-necessities",
      ],
    });
    expect(lossesOf(meansToCtdc).filter((one) => one.kind === "no-target")).toEqual([
      { kind: "no-target", code: "other" },
    ]);
  });
});

describe("a translation", () => {
  it("gives one value for each code, in order", () => {
    const { values } = translate(exploitationToHtcds, ["organ-removal", "mixed", "other", "other"]);
    expect(values).toEqual(["OrganRemoval", null, "Other", "Other"]);
  });

  it("names a merged code also when the others were not given", () => {
    expect(translate(exploitationToHtcds, ["organised-begging"]).losses).toEqual([
      {
        kind: "merged",
        code: "organised-begging",
        target: "ForcedBegging",
        with: ["forced-begging"],
      },
    ]);
  });

  it("of nothing is nothing", () => {
    expect(translate(exploitationToGlotip, [])).toEqual({ values: [], losses: [] });
  });

  it("can be undone where nothing is lost", () => {
    for (const crosswalk of [sexToGlotip, identificationToHtcds, meansToHtcds] as const) {
      const undone = (crosswalk as Crosswalk).rows.map((row) =>
        row.target === null ? [] : codesFor(crosswalk, row.target),
      );
      expect(undone).toEqual(crosswalk.rows.map((row) => [row.code]));
    }
  });

  it("of a code outside the list is a broken promise", () => {
    expect(() => translate(exploitationToGlotip, ["theft" as ExploitationForm])).toThrow(
      expect.objectContaining({ code: "code.unknown", params: { list: "exploitation-form" } }),
    );
  });
});
