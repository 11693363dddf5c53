import type { FileState } from "@aht-jo/rules";
import type { AgeGroup, CitizenshipGroup, Purpose, Sex } from "@aht-jo/vocabulary/codes";
import { personFacts } from "../../jordan/facts/person-facts.ts";
import { screeningFacts } from "../../jordan/facts/screening-facts.ts";
import { type CodeOfFact, codeIn, codesIn } from "../code-in.ts";
import { type Month, monthOrNull } from "../month.ts";
import { firstEntry, pathOf } from "../path-of.ts";

/**
 * How far a person has been identified as a victim. A file may be opened for a relative whom nobody reported.
 *
 * - `reported`: reported or screened, and no more so far.
 * - `reopened`: a decision is looked at again; help goes on meanwhile.
 *
 * @category Statistics
 */
export type PersonStatus =
  | "not-reported"
  | "reported"
  | "potential"
  | "identified"
  | "not-identified"
  | "reopened"
  | "unknown";

/**
 * How a person came to notice.
 *
 * @category Statistics
 */
export type ReportChannel = CodeOfFact<"reportChannel">;

/**
 * A person, counted once.
 *
 * - `affected`: whether all four conditions of an affected person hold, whatever the `status`.
 * - `purposes`: those of the law that were recorded, sorted; empty when it was recorded that there are none, and
 *   `unknown` when nothing was. A person may have several.
 * - Months: when the status was first reached; null when it never was.
 *
 * @category Statistics
 */
export interface PersonRow {
  readonly status: PersonStatus;
  readonly affected: "yes" | "no" | "unknown";
  readonly sex: Sex;
  readonly ageGroup: AgeGroup;
  readonly citizenship: CitizenshipGroup;
  readonly purposes: readonly (Purpose | "unknown")[];
  readonly channel: ReportChannel | "unknown";
  readonly reportedIn: Month | null;
  readonly potentialIn: Month | null;
  readonly identifiedIn: Month | null;
  readonly declinedIn: Month | null;
}

/** What statistics keep of the person of a file. */
export function personRow(state: FileState): PersonRow {
  const { facts } = state;
  const path = pathOf(state, "identification");
  const first = (to: string) => monthOrNull(firstEntry(path, { to: [to] }));
  return {
    status: statusOf(state),
    affected: isAffected(facts),
    sex: codeIn(personFacts.sex.codes, facts["sex"]),
    ageGroup: ageGroupOf(facts["isMinor"]),
    citizenship: codeIn(personFacts.nationalityGroup.codes, facts["nationalityGroup"]),
    purposes: codesIn(screeningFacts.purposes.codes, facts["purposes"]),
    channel: codeIn(screeningFacts.reportChannel.codes, facts["reportChannel"]),
    reportedIn: first("reported"),
    potentialIn: first("potential"),
    identifiedIn: first("identified"),
    declinedIn: first("not-identified"),
  };
}

/** How far the person of a file has been identified. */
export function statusOf(state: FileState): PersonStatus {
  const now = pathOf(state, "identification").at(-1)?.state ?? "none";
  switch (now) {
    case "none":
      return "not-reported";
    case "reported":
    case "screened":
      return "reported";
    case "potential":
    case "identified":
    case "not-identified":
    case "reopened":
      return now;
    default:
      return "unknown";
  }
}

const conditions = [
  "isSecondDegreeRelative",
  "isMinor",
  "inJordanAtAdmission",
  "hasNoSuitableCarer",
] as const;

/** The four conditions together: one that fails settles it, one that is not known leaves it open. */
function isAffected(facts: FileState["facts"]): PersonRow["affected"] {
  const values = conditions.map((name) => facts[name]);
  if (values.includes(false)) return "no";
  return values.every((value) => value === true) ? "yes" : "unknown";
}

function ageGroupOf(isMinor: FileState["facts"][string] | undefined): AgeGroup {
  if (typeof isMinor !== "boolean") return "unknown";
  return isMinor ? "child" : "adult";
}
