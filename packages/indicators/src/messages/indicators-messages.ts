import type { Messages } from "@aht-jo/core";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import type { IndicatorsMessageCode } from "./indicators-message-code.ts";

/**
 * The sentences for the issues and findings of this package, in both languages.
 *
 * @category Result and Issue
 */
export const indicatorsMessages: Messages<IndicatorsMessageCode> = { en, ar };
