/**
 * Code lists, and crosswalks to international lists that say what they lose.
 *
 * @module @aht-jo/vocabulary/codes
 */

export type { CodeEntry, CodeList, CodeRange } from "./code-list.ts";
export type { CodeListId } from "./code-list-id.ts";
export { codeList, codeLists } from "./code-lists.ts";
export { codesInForce } from "./codes-in-force.ts";
export { outcomeToGlotip, sectorToCtdc, sectorToHtcds } from "./crosswalks/case-crosswalks.ts";
export type { Crosswalk, CrosswalkId, CrosswalkRow } from "./crosswalks/crosswalk.ts";
export { crosswalks } from "./crosswalks/crosswalks.ts";
export {
  exploitationToCtdc,
  exploitationToGlotip,
  exploitationToHtcds,
  exploitationToIccs,
  exploitationToSdg,
} from "./crosswalks/exploitation-crosswalks.ts";
export type {
  ExternalField,
  ExternalScheme,
  ExternalSchemeId,
} from "./crosswalks/external-scheme.ts";
export { externalSchemes } from "./crosswalks/external-schemes.ts";
export { icTipStatus } from "./crosswalks/ic-tip-status.ts";
export { meansToCtdc, meansToHtcds } from "./crosswalks/means-crosswalks.ts";
export {
  ageBandToCtdc,
  ageBandToGlotip,
  ageGroupToGlotip,
  citizenshipToGlotip,
  identificationToHtcds,
  sexToCtdc,
  sexToGlotip,
  sexToHtcds,
} from "./crosswalks/person-crosswalks.ts";
export {
  codesFor,
  isReversible,
  type Loss,
  lossesOf,
  type Translation,
  translate,
} from "./crosswalks/translate.ts";
export { isCode } from "./is-code.ts";
export { labelOf } from "./label-of.ts";
export { type Act, acts } from "./lists/act.ts";
export { type AgeBand, ageBands } from "./lists/age-band.ts";
export { type AgeGroup, ageGroups } from "./lists/age-group.ts";
export { type AudienceKind, audienceKinds } from "./lists/audience-kind.ts";
export { type CaseOutcome, caseOutcomes } from "./lists/case-outcome.ts";
export { type CitizenshipGroup, citizenshipGroups } from "./lists/citizenship-group.ts";
export { type CountingScope, countingScopes } from "./lists/counting-scope.ts";
export { type CountingUnit, countingUnits } from "./lists/counting-unit.ts";
export { type ExploitationForm, exploitationForms } from "./lists/exploitation-form.ts";
export { type Governorate, governorates } from "./lists/governorate.ts";
export { type HemayaState, hemayaStates } from "./lists/hemaya-state.ts";
export {
  type IdentificationStatus,
  identificationStatuses,
} from "./lists/identification-status.ts";
export { type IloSign, iloSigns } from "./lists/ilo-sign.ts";
export { type Means, means } from "./lists/means.ts";
export { type MeansOfControl, meansOfControl } from "./lists/means-of-control.ts";
export { type NrmStage, nrmStages } from "./lists/nrm-stage.ts";
export { partyKinds } from "./lists/party-kind.ts";
export { type PersonCategory, personCategories } from "./lists/person-category.ts";
export { type Purpose, purposes } from "./lists/purpose.ts";
export { type Sector, sectors } from "./lists/sector.ts";
export { type SentenceKind, sentenceKinds } from "./lists/sentence-kind.ts";
export { type Sex, sexes } from "./lists/sex.ts";
export { type ShelterExitReason, shelterExitReasons } from "./lists/shelter-exit-reason.ts";
export { type TrainingTopic, trainingTopics } from "./lists/training-topic.ts";
export { parseCode } from "./parse-code.ts";
export { withInForce } from "./with-in-force.ts";
