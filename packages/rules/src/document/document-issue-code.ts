import type { ExprIssueCode } from "@aht-jo/core";

/**
 * What can be wrong with a document apart from the types of its expressions.
 *
 * @category Rule documents
 */
export type RulesDocumentIssueCode =
  | "rules.anchor-fact"
  | "rules.asks-unrecorded"
  | "rules.basis-missing"
  | "rules.before-source"
  | "rules.calendar-needed"
  | "rules.circular-definition"
  | "rules.circular-exception"
  | "rules.command-without-move"
  | "rules.consent-never-given"
  | "rules.dead"
  | "rules.duplicate-rule"
  | "rules.duty-action-elsewhere"
  | "rules.duty-reads-running"
  | "rules.enters-retired"
  | "rules.exception-mismatch"
  | "rules.fact-of-other-track"
  | "rules.fact-on-single-track"
  | "rules.favours-missing"
  | "rules.gap"
  | "rules.giver-without-consent"
  | "rules.in-force-reversed"
  | "rules.initial-retired"
  | "rules.limit-not-whole"
  | "rules.limit-parameter"
  | "rules.malformed-name"
  | "rules.nature-irreversible"
  | "rules.nature-protective"
  | "rules.no-way-out"
  | "rules.overlap"
  | "rules.parameter-value"
  | "rules.records-derived"
  | "rules.records-elsewhere"
  | "rules.reserved-name"
  | "rules.shared-not-many"
  | "rules.suspension-reads"
  | "rules.too-deep"
  | "rules.too-large"
  | "rules.too-many-cases"
  | "rules.unknown-calendar"
  | "rules.unknown-command"
  | "rules.unknown-fact"
  | "rules.unknown-param"
  | "rules.unknown-role"
  | "rules.unknown-rule"
  | "rules.unknown-scope"
  | "rules.unknown-source"
  | "rules.unknown-state"
  | "rules.unknown-track"
  | "rules.unreachable-state"
  | "rules.value-gap";

/**
 * What `checkRuleSetDoc`, and with it `compile`, can find in a document whose shape is right.
 *
 * @category Rule documents
 */
export type DocumentIssueCode = ExprIssueCode | RulesDocumentIssueCode;
