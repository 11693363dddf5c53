import type { Issue } from "@aht-jo/core";
import { checkBases } from "./checks/check-bases.ts";
import { checkCommands } from "./checks/check-commands.ts";
import { checkConsents } from "./checks/check-consents.ts";
import { checkCoverage } from "./checks/check-coverage.ts";
import { checkDeadRules } from "./checks/check-dead-rules.ts";
import { checkDefinitions } from "./checks/check-definitions.ts";
import { checkDuties } from "./checks/check-duties.ts";
import { checkExceptions } from "./checks/check-exceptions.ts";
import { checkExpressions } from "./checks/check-expressions.ts";
import { checkGaps } from "./checks/check-gaps.ts";
import { checkInForce } from "./checks/check-in-force.ts";
import { checkNames } from "./checks/check-names.ts";
import { checkOverlaps } from "./checks/check-overlaps.ts";
import { checkParameters } from "./checks/check-parameters.ts";
import { checkRecords } from "./checks/check-records.ts";
import { checkReferences } from "./checks/check-references.ts";
import { checkRetiredStates } from "./checks/check-retired-states.ts";
import { checkSizes } from "./checks/check-sizes.ts";
import { checkStates } from "./checks/check-states.ts";
import { checkTracks } from "./checks/check-tracks.ts";
import { type DocumentIssue, withRule } from "./checks/document-issue.ts";
import { inquiryInto } from "./checks/inquiry.ts";
import type { DocumentIssueCode } from "./document-issue-code.ts";
import type { RuleSetDoc } from "./rule-set-doc.ts";

/** A check of a whole document. */
type Check = (doc: RuleSetDoc) => readonly DocumentIssue[];

const forms: readonly Check[] = [checkNames, checkReferences, checkExpressions];
const contents: readonly Check[] = [
  checkTracks,
  checkCommands,
  checkConsents,
  checkBases,
  checkInForce,
  checkRecords,
  checkParameters,
  checkDuties,
  checkExceptions,
];

/**
 * Every problem of a document whose shape is right, each with its place in the document and, inside a rule, its id.
 *
 * What rules mean together (circles, sizes, gaps, overlaps, dead rules, states nobody reaches) is looked at once all
 * names are declared and all expressions well typed: before that it would only repeat the first mistake.
 *
 * It never throws, and it always ends: a document with more cases than can be looked at has an issue that says so.
 */
export function checkRuleSetDoc(doc: RuleSetDoc): readonly Issue<DocumentIssueCode>[] {
  return issuesIn(doc).map((found) => withRule(found, doc));
}

function issuesIn(doc: RuleSetDoc): readonly DocumentIssue[] {
  const formal = forms.flatMap((check) => check(doc));
  const content = contents.flatMap((check) => check(doc));
  if (formal.length > 0) return [...formal, ...content];
  const circles = checkDefinitions(doc);
  if (circles.length > 0 || content.some(({ code }) => code === "rules.circular-exception"))
    return [...content, ...circles];
  const sizes = checkSizes(doc);
  if (sizes.length > 0) return [...content, ...sizes];
  const inquiry = inquiryInto(doc);
  return [
    ...content,
    ...checkCoverage(doc),
    ...checkStates(doc),
    ...checkRetiredStates(doc, inquiry),
    ...checkOverlaps(doc, inquiry),
    ...checkGaps(doc, inquiry),
    ...checkDeadRules(doc, inquiry),
  ];
}
