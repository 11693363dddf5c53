import { type CoreIssueCode, coreMessages, type Messages, mergeMessages } from "@aht-jo/core";
import type { RulesDocumentIssueCode } from "../document/document-issue-code.ts";
import type { CommandIssueCode } from "../kernel/command-issue-code.ts";
import type { SuccessionIssueCode } from "../kernel/diff-rules/succession-issue-code.ts";
import { ar as commandAr } from "./command/ar.ts";
import { en as commandEn } from "./command/en.ts";
import { ar as documentAr } from "./document/ar.ts";
import { en as documentEn } from "./document/en.ts";
import { ar as fileAr } from "./file/ar.ts";
import { en as fileEn } from "./file/en.ts";
import type { FileIssueCode } from "./file/file-issue-code.ts";
import { ar as successionAr } from "./succession/ar.ts";
import { en as successionEn } from "./succession/en.ts";

/**
 * Sentences in both languages for every issue of a rule document, a command or a history, those of core included.
 *
 * @category Issues
 */
export const rulesMessages: Messages<
  CoreIssueCode | RulesDocumentIssueCode | CommandIssueCode | FileIssueCode | SuccessionIssueCode
> = /* @__PURE__ */ mergeMessages(
  coreMessages,
  { en: documentEn, ar: documentAr },
  { en: commandEn, ar: commandAr },
  { en: fileEn, ar: fileAr },
  { en: successionEn, ar: successionAr },
);
