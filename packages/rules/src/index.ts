/**
 * Rule documents, decisions with receipts, deadlines, and what a change of rules does.
 *
 * @module @aht-jo/rules
 */

export { amendParams, type ParamValue } from "./document/amend-params.ts";
export { compile } from "./document/compile.ts";
export type { DocumentIssueCode, RulesDocumentIssueCode } from "./document/document-issue-code.ts";
export type {
  Anchor,
  ConsentGiver,
  ConsentNeeded,
  DefineRule,
  DutyRule,
  ForbidRule,
  InForce,
  InvariantRule,
  JointMove,
  MoveRule,
  ParamRule,
  RightRule,
  Rule,
  RuleBase,
} from "./document/rule.ts";
export {
  type FactsOn,
  type RuleDocument,
  ruleDocument,
  type StatesOf,
} from "./document/rule-document.ts";
export type { JointMoveOf, MoveOf, RuleOf } from "./document/rule-of.ts";
export type { RuleSet, TypedRuleSetDoc } from "./document/rule-set.ts";
export type {
  CalendarDef,
  CommandDef,
  CommandNature,
  FactDef,
  FactScope,
  ParamDef,
  RoleDef,
  RuleSetDoc,
  ScopeDef,
  StateDef,
  TrackDef,
} from "./document/rule-set-doc.ts";
export type { CommandOf, FactOf, Shape, ShapeOf, TrackOf, ValueOf } from "./document/shape.ts";
export type { CodeOfDef, VocabularyOfRules } from "./document/vocabulary-of-rules.ts";
export { RulesError, type RulesErrorCode } from "./error/rules-error.ts";
export { decisionTable } from "./export/decision-table.ts";
export { permissionTable } from "./export/permission-table.ts";
export { ruleSetJson } from "./export/rule-set-json.ts";
export type {
  RulesTable,
  TableColumn,
  TableLine,
  TablePart,
  TableRow,
} from "./export/rules-table.ts";
export { tableCsv } from "./export/table-csv.ts";
export { tableHtml } from "./export/table-html.ts";
export { trackDiagram } from "./export/track-diagram.ts";
export { type RuleWords, wordsOf } from "./export/words-of.ts";
export { audit } from "./kernel/audit/audit.ts";
export type { AuditContext } from "./kernel/audit/decided-again.ts";
export type { Finding } from "./kernel/audit/finding.ts";
export type { Actor, Command, Consent, Withdrawal } from "./kernel/command.ts";
export type { CommandIssueCode } from "./kernel/command-issue-code.ts";
export type { Deadline, DeadlineStep } from "./kernel/deadline.ts";
export { deadlines } from "./kernel/deadlines/deadlines.ts";
export { decide } from "./kernel/decide.ts";
export type { Allowed, Blocked, Blocker, Decision, Invalid } from "./kernel/decision.ts";
export { type Changes, diffRules, type RulesDiff } from "./kernel/diff-rules/diff-rules.ts";
export type { SuccessionIssueCode } from "./kernel/diff-rules/succession-issue-code.ts";
export type {
  DraftEvent,
  Effect,
  Override,
  SealedEvent,
  Stamp,
  Stream,
} from "./kernel/event.ts";
export { evolve } from "./kernel/evolve.ts";
export type { ConsentRecord, FileState, InstanceState, Step } from "./kernel/file-state.ts";
export { nextChange } from "./kernel/next-change/next-change.ts";
export { openFile } from "./kernel/open-file.ts";
export { type Option, options } from "./kernel/options.ts";
export { override } from "./kernel/override.ts";
export type { StepQuestion } from "./kernel/question.ts";
export { type Reads, reads } from "./kernel/reads.ts";
export { type ConflictCode, type Replayed, replay } from "./kernel/replay.ts";
export { seal } from "./kernel/seal.ts";
export { type Impact, impact } from "./kernel/what-if/impact.ts";
export {
  type DeadlineChange,
  type Difference,
  type OptionChange,
  type Supposition,
  whatIf,
} from "./kernel/what-if/what-if.ts";
export type { FileIssueCode } from "./messages/file/file-issue-code.ts";
export { rulesMessages } from "./messages/rules-messages.ts";
