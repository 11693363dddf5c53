import type { Messages } from "@aht-jo/core";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import type { VocabularyIssueCode } from "./issue-code.ts";

/**
 * The sentences for the issues of this package, in both languages.
 *
 * @category Result and Issue
 */
export const vocabularyMessages: Messages<VocabularyIssueCode> = { en, ar };
