import type { CoreIssueCode } from "./core-issue-code.ts";
import { coreMessages } from "./core-messages.ts";
import { mergeMessages } from "./merge-messages.ts";
import type { Messages } from "./message-table.ts";

const ours = { en: { "ours.code": "Ours." }, ar: { "ours.code": "لنا." } };

// Merged messages know the codes of every table.
mergeMessages(coreMessages, ours) satisfies Messages<CoreIssueCode | "ours.code">;

// @ts-expect-error A table that lacks a language is no messages.
mergeMessages(coreMessages, { en: { "ours.code": "Ours." } });

// @ts-expect-error A code that no table holds is not promised.
mergeMessages(coreMessages, ours).en["theirs.code"];
