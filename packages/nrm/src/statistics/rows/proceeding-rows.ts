import type { FileState, InstanceState, Step } from "@aht-jo/rules";
import type { CaseOutcome } from "@aht-jo/vocabulary/codes";
import { proceedingFacts } from "../../jordan/facts/proceeding-facts.ts";
import { type CodeOfFact, codeIn } from "../code-in.ts";
import { type Month, monthOf, monthOrNull } from "../month.ts";
import { firstEntry, instancesOn } from "../path-of.ts";

/**
 * What the prosecutor took a case to be, the last word on it: `not-yet` when it was put on record that this cannot be
 * said yet, `none` before anybody classified it, or while it is inquired into again.
 *
 * @category Statistics
 */
export type CaseClassification = CodeOfFact<"classification"> | "none" | "unknown";

/**
 * Why a case is treated as a labour matter.
 *
 * @category Statistics
 */
export type DowngradeReason = CodeOfFact<"downgradeReason">;

/**
 * How a case ended, or where it stands; `mixed` when only some of the accused were convicted.
 *
 * @category Statistics
 */
export type ProceedingOutcome = CaseOutcome | "mixed" | "unknown";

/**
 * A criminal case, counted once however many files refer to it.
 *
 * - `isFinal`: whether a judgment is final; one that is not may still change. An amnesty is an `outcome`.
 * - `downgrade`: why it was last treated as a labour matter, whatever came of it later; null when it never was.
 * - `endedIn`: the month in which it became final, was dropped or ended by amnesty; null while it goes on.
 *
 * @category Statistics
 */
export interface ProceedingRow {
  readonly openedIn: Month | "unknown";
  readonly classification: CaseClassification;
  readonly outcome: ProceedingOutcome;
  readonly isFinal: boolean;
  readonly downgrade: DowngradeReason | "unknown" | null;
  readonly downgradedIn: Month | null;
  readonly endedIn: Month | null;
}

/** What statistics keep of a case; null is one that a file refers to and of which no log says anything. */
export function proceedingRow(instance: InstanceState | null): ProceedingRow {
  const path = instance?.path ?? [];
  const [opened] = path;
  const downgraded = path.findLast(({ state }) => state === "labour-file");
  return {
    openedIn: opened === undefined ? "unknown" : monthOf(opened.on),
    classification: classificationOf(path),
    outcome: outcomeOf(instance),
    isFinal: instance?.state === "final",
    downgrade:
      downgraded === undefined
        ? null
        : codeIn(proceedingFacts.downgradeReason.codes, instance?.facts["downgradeReason"]),
    downgradedIn: monthOrNull(downgraded?.on ?? null),
    endedIn: monthOrNull(firstEntry(path, { to: ["final", "dropped", "amnesty"] })),
  };
}

/** What the cases that a file refers to were classified as, each once and sorted; none for a file without a case. */
export function classificationsIn(state: FileState): readonly CaseClassification[] {
  const cases = instancesOn(state, "proceeding");
  const found = (state.links["proceeding"] ?? []).map((link) =>
    classificationOf(cases.find(({ id }) => id === link)?.path ?? []),
  );
  return [...new Set(found)].sort();
}

/** The last state that says something of it; trial, judgment and end leave the classification as it was. */
function classificationOf(path: readonly Step[]): CaseClassification {
  if (path.length === 0) return "unknown";
  const last = path.findLast(({ state }) => !isAfterClassification(state));
  switch (last?.state) {
    case "complaint":
    case "inquiry":
    case "referred":
      return "none";
    case "classified-trafficking":
      return "trafficking";
    case "classified-other":
      return "other-crime";
    case "labour-file":
      return "labour";
    case "not-yet-classified":
      return "not-yet";
    default:
      return "unknown";
  }
}

function isAfterClassification(state: string): boolean {
  return ["tried", "judged", "final", "dropped", "amnesty"].includes(state);
}

function outcomeOf(instance: InstanceState | null): ProceedingOutcome {
  switch (instance?.state) {
    case "complaint":
    case "inquiry":
    case "referred":
    case "classified-trafficking":
    case "tried":
      return "pending";
    case "classified-other":
      return "other-crime";
    case "labour-file":
      return "labour-case";
    case "not-yet-classified":
      return "not-yet-classified";
    case "judged":
    case "final":
      return codeIn(proceedingFacts.judgmentOutcome.codes, instance.facts["judgmentOutcome"]);
    case "dropped":
    case "amnesty":
      return instance.state;
    default:
      return "unknown";
  }
}
