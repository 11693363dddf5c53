import {
  type CoreIssueCode,
  coreMessages,
  type Locale,
  type Messages,
  type MessageTable,
  mergeMessages,
} from "@aht-jo/core";
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

/** How a sentence begins when the issue stands in a rule. */
const inRule = { en: "[Rule {rule}: ]", ar: "[القاعدة {rule}: ]" } as const;

/** The same sentences, each saying in which rule the issue stands unless it names a rule already. */
function sayingTheRule<Code extends string>(messages: Messages<Code>): Messages<Code> {
  const said = (locale: Locale) =>
    Object.fromEntries(
      Object.entries<string>(messages[locale]).map(([code, text]) => [
        code,
        text.includes("{rule}") ? text : inRule[locale] + text,
      ]),
    ) as MessageTable<Code>;
  return { en: said("en"), ar: said("ar") };
}

/**
 * Sentences in both languages for every issue of a rule document, a command or a history, those of core included.
 *
 * @category Issues
 */
export const rulesMessages: Messages<
  CoreIssueCode | RulesDocumentIssueCode | CommandIssueCode | FileIssueCode | SuccessionIssueCode
> = /* @__PURE__ */ mergeMessages(
  /* @__PURE__ */ sayingTheRule(coreMessages),
  /* @__PURE__ */ sayingTheRule({ en: documentEn, ar: documentAr }),
  { en: commandEn, ar: commandAr },
  { en: fileEn, ar: fileAr },
  { en: successionEn, ar: successionAr },
);
