import { ar } from "./ar.ts";
import type { CoreIssueCode } from "./core-issue-code.ts";
import { en } from "./en.ts";
import type { Messages } from "./message-table.ts";

/**
 * Sentences in both languages for every issue of this package. Other packages add theirs with `mergeMessages`.
 *
 * @category Result and Issue
 */
export const coreMessages: Messages<CoreIssueCode> = { en, ar };
