// Covers: a schema reads exactly the type it is for, and a command that was parsed has the names of its rule set.
import type { Result } from "@aht-jo/core";
import type { z } from "zod";
import type { RuleSet } from "../document/rule-set.ts";
import type { RuleSetDoc } from "../document/rule-set-doc.ts";
import type { Command } from "../kernel/command.ts";
import type { SealedEvent } from "../kernel/event.ts";
import type { FileState } from "../kernel/file-state.ts";
import type { commandSchema } from "./command-schema.ts";
import type { fileStateSchema } from "./file-state-schema.ts";
import { parseCommand } from "./parse-command.ts";
import { parseRuleSet } from "./parse-rule-set.ts";
import type { ruleSetDocSchema } from "./rule-set-doc-schema.ts";
import type { sealedEventSchema } from "./sealed-event-schema.ts";

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
const same: readonly [
  Same<z.output<typeof ruleSetDocSchema>, RuleSetDoc>,
  Same<z.output<typeof commandSchema>, Command>,
  Same<z.output<typeof sealedEventSchema>, SealedEvent>,
  Same<z.output<typeof fileStateSchema>, FileState>,
] = [true, true, true, true];
void same;

declare const input: unknown;
declare const rules: RuleSet<{
  states: { door: "open" | "shut" };
  commands: { open: "door" };
  facts: { hasKey: boolean };
  role: "guest";
  scope: never;
}>;
const parsed = parseCommand(input, { rules });
if (parsed.ok) {
  const type: "open" = parsed.value.type;
  const hasKey: boolean | null | undefined = parsed.value.data.hasKey;
  void [type, hasKey];
}
const any: Result<RuleSet> = parseRuleSet(input);
void any;

// @ts-expect-error A command is read by the names of a rule set.
parseCommand(input);
