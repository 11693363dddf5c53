import type { FileState } from "@aht-jo/rules";
import { type PersonStatus, statusOf } from "./person-rows.ts";
import { type CaseClassification, classificationsIn } from "./proceeding-rows.ts";

/**
 * A person whose file refers to a criminal case, counted once however many cases there are.
 *
 * `classifications` are those of the person's cases, each once and sorted.
 *
 * @category Statistics
 */
export interface CaseVictimRow {
  readonly status: PersonStatus;
  readonly classifications: readonly CaseClassification[];
}

/** The row of a file that refers to a case, and none of any other. */
export function caseVictimRows(state: FileState): readonly CaseVictimRow[] {
  const classifications = classificationsIn(state);
  return classifications.length === 0 ? [] : [{ status: statusOf(state), classifications }];
}
