import type { MessageTable } from "@aht-jo/core";
import type { StrategyIssueCode } from "./strategy-issue-code.ts";

/** What each issue says in English: what is wrong, then what to do. */
export const en: MessageTable<StrategyIssueCode> = {
  "plan.duplicate-id": "The id {id} is used a second time here. Give this node an id of its own.",
  "plan.unknown-id": "The plan has nothing of this kind with the id {id}. Check the id.",
  "plan.id-nesting":
    "The id {id} does not continue the id of the node above it by one part. Move the node, or correct the id.",
  "plan.serves-elsewhere":
    "The activity {id} does not belong here: an indicator or shared cell serves only activities beside it. Remove the id, or move the indicator or cell.",
  "plan.duplicate-serves": "The activity {id} is listed a second time. Remove the second one.",
  "plan.shared-cell-differs":
    "The activity {id} does not carry the value of the cell it shares. Make the values equal, or take the activity out of the cell.",
  "plan.duplicate-party":
    "This party is listed a second time for the activity. Remove one of the two.",
  "plan.party-order":
    "Parties are numbered from 1 without gaps. The number here must be {expected}.",
  "plan.term-reversed": "The plan ends before it begins. Correct the years of the term.",
  "plan.supersedes":
    "Version 1 supersedes nothing, and every later version names the hash of the one before. Correct the version or the hash.",
  "plan.date-outside-term":
    "The plan comes into force after its term {firstYear}-{lastYear}. Correct the date or the term.",
  "in-force.reversed":
    "The node ends on or before the day on which it begins. Correct one of the dates.",
  "in-force.outside-parent":
    "The node is in force when the node above it is not. Correct the dates of one of them.",
  "in-force.after-version":
    "The node begins or ends after {date}, the day on which this version comes into force. Later changes belong in an amendment.",
  "time-frame.reversed": "The last year is before the first year. Correct one of them.",
  "time-frame.outside-term":
    "The time frame does not lie in the term of the plan, {firstYear}-{lastYear}. Correct the years.",
  "amendment.other-plan":
    "The amendment is about another plan. Apply it to the plan that it names.",
  "amendment.plan-version":
    "The amendment was written for another version of the plan. It must be written for version {expected}.",
  "amendment.effective-too-early":
    "The amendment takes effect on or before {date}, when the version it changes came into force. Choose a later day.",
  "amendment.date-outside-term":
    "The amendment takes effect after the term of the plan, {firstYear}-{lastYear}. Choose a day in the term.",
  "amendment.id-reused":
    "The id {id} is or was in use, and ids are never used again. Give the new node a new id.",
  "amendment.wrong-parent":
    "A node of this kind cannot stand under {id}. Name a parent of the right kind.",
  "amendment.node-is-new":
    "The node {id} is itself new in this amendment. Put this change into the new node.",
  "amendment.node-in-force":
    "A new node is in force from {date}, the day the amendment takes effect, without an end. Correct its dates.",
  "amendment.retired-node":
    "{id} is retired, or is retired by this amendment. Choose a node in force.",
  "amendment.contradiction":
    "The amendment retires {id} and also changes it or adds to it. Keep one of the two.",
  "amendment.repeated-change":
    "The amendment makes this change to {id} a second time. Keep one of the two.",
  "amendment.children-in-force":
    "{id} cannot be retired alone: nodes under it stay in force (number: {count}). Retire them in the same amendment.",
  "amendment.serves-none":
    "The indicator {id} would serve no activity in force any more. Retire it in the same amendment.",
  "amendment.wrong-field": "{id} has no such field: only activities have it. Choose an activity.",
  "amendment.no-effect": "{id} already has this value. Remove the change, or give another value.",
  "progress.other-plan": "The report is about another plan. Check the plan id.",
  "progress.plan-version":
    "The report was written against another version of the plan. The version must be {expected}; carry the report over first.",
  "progress.unknown-party": "The plan gives this party no activity. Check the id of the party.",
  "progress.unknown-body":
    "No body is known by this id. Name a body by its id, never a person, or ask whoever receives the report to add the body.",
  "progress.not-responsible":
    "The activity {id} is not one of those of {party}. Only a responsible party reports on it.",
  "progress.not-in-force":
    "{id} does not belong to the plan in this period. Remove it from the report.",
  "progress.duplicate-activity":
    "The activity {id} is reported a second time here. Keep one of the two.",
  "progress.duplicate-indicator":
    "The indicator {id} has a second value here. Keep one of the two.",
  "progress.other-activity":
    "The indicator {id} does not belong to the activity {activity}. Report it with its own activity.",
  "progress.period-kind":
    "A period of this kind is no reporting period. Give a quarter, a half-year or a year.",
  "progress.period-frequency":
    "The period is longer or shorter than the agreed reporting period. Give a period of the agreed length.",
  "progress.period-outside-term":
    "The period does not lie in the term of the plan, {firstYear}-{lastYear}. Check the period.",
  "progress.date-outside-term":
    "The date does not lie in the term of the plan, {firstYear}-{lastYear}. Check the date.",
  "progress.submitted-before-period":
    "The report was sent before its period began on {date}. Check the period and the day of submission.",
  "progress.date-after-submission":
    "What is reported here lies after the day on which the report was sent. Check the date.",
  "progress.rate-range":
    "The completion rate is out of range. Give a whole percentage from {min} to {max}.",
  "progress.status-rate":
    "The status and the completion rate contradict each other. Completed means exactly 100, and not started means 0.",
  "progress.negative-value": "The figure is below zero. Give zero or more.",
};
