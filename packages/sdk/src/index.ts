/**
 * The one import for systems that build on these packages: every package under its own name, and nothing else.
 *
 * @module @aht-jo/sdk
 */

export * as core from "@aht-jo/core";
export * as calendars from "@aht-jo/core/calendars";
export * as expressions from "@aht-jo/core/expressions";
export * as indicators from "@aht-jo/indicators";
export * as published from "@aht-jo/indicators/published";
export * as nrm from "@aht-jo/nrm";
export * as statistics from "@aht-jo/nrm/statistics";
export * as reports from "@aht-jo/reports";
export * as rules from "@aht-jo/rules";
export * as check from "@aht-jo/rules/check";
export * as strategy from "@aht-jo/strategy";
export * as framework from "@aht-jo/strategy/framework";
export * as vocabulary from "@aht-jo/vocabulary";
export * as codes from "@aht-jo/vocabulary/codes";
export * as glossary from "@aht-jo/vocabulary/glossary";
export * as law from "@aht-jo/vocabulary/law";
