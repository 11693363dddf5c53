/**
 * Readers of rule documents, commands, events and files that come from outside. This entry loads zod; the others do not.
 *
 * @module @aht-jo/rules/schema
 */

export { commandSchema } from "./command-schema.ts";
export { fileStateSchema } from "./file-state-schema.ts";
export { commandLimits, eventLimits, fileStateLimits, ruleSetLimits } from "./limits.ts";
export { parseCommand } from "./parse-command.ts";
export { parseEvents } from "./parse-events.ts";
export { parseFileState } from "./parse-file-state.ts";
export { parseRuleSet } from "./parse-rule-set.ts";
export { ruleSetDocSchema } from "./rule-set-doc-schema.ts";
export { sealedEventSchema } from "./sealed-event-schema.ts";
