import { VocabularyError } from "../error/vocabulary-error.ts";
import type { CodeList } from "./code-list.ts";
import type { CodeListId } from "./code-list-id.ts";
import { acts } from "./lists/act.ts";
import { ageBands } from "./lists/age-band.ts";
import { ageGroups } from "./lists/age-group.ts";
import { audienceKinds } from "./lists/audience-kind.ts";
import { caseOutcomes } from "./lists/case-outcome.ts";
import { citizenshipGroups } from "./lists/citizenship-group.ts";
import { countingScopes } from "./lists/counting-scope.ts";
import { countingUnits } from "./lists/counting-unit.ts";
import { exploitationForms } from "./lists/exploitation-form.ts";
import { governorates } from "./lists/governorate.ts";
import { hemayaStates } from "./lists/hemaya-state.ts";
import { identificationStatuses } from "./lists/identification-status.ts";
import { iloSigns } from "./lists/ilo-sign.ts";
import { means } from "./lists/means.ts";
import { meansOfControl } from "./lists/means-of-control.ts";
import { nrmStages } from "./lists/nrm-stage.ts";
import { partyKinds } from "./lists/party-kind.ts";
import { personCategories } from "./lists/person-category.ts";
import { purposes } from "./lists/purpose.ts";
import { sectors } from "./lists/sector.ts";
import { sentenceKinds } from "./lists/sentence-kind.ts";
import { sexes } from "./lists/sex.ts";
import { shelterExitReasons } from "./lists/shelter-exit-reason.ts";
import { trainingTopics } from "./lists/training-topic.ts";

/**
 * Every code list of this library.
 *
 * @category Code lists
 */
export const codeLists: readonly CodeList[] = [
  acts,
  means,
  purposes,
  exploitationForms,
  meansOfControl,
  iloSigns,
  sexes,
  ageGroups,
  ageBands,
  citizenshipGroups,
  governorates,
  sectors,
  identificationStatuses,
  personCategories,
  nrmStages,
  caseOutcomes,
  sentenceKinds,
  hemayaStates,
  shelterExitReasons,
  trainingTopics,
  audienceKinds,
  countingUnits,
  countingScopes,
  partyKinds,
];

/**
 * The code list with this id, its codes as plain text. Import a list by name to keep its codes as literals.
 *
 * @throws {VocabularyError} id.unknown - when there is no such list.
 * @example
 * ```ts
 * import { codeList } from "@aht-jo/vocabulary/codes";
 * codeList("sex").codes.map((entry) => entry.code); //=> ["female", "male", "unknown"]
 * ```
 * @category Code lists
 */
export function codeList(id: CodeListId): CodeList {
  const found = codeLists.find((list) => list.id === id);
  if (found === undefined) throw new VocabularyError("id.unknown", { register: "code-lists" });
  return found;
}
