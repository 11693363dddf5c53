import type { NonEmpty, Source } from "@aht-jo/core";
import {
  basisSchema,
  civilDateSchema,
  exprSchema,
  localizedSchema,
  nonEmptyListSchema,
} from "@aht-jo/core/schema";
import * as z from "zod";
import type {
  ConsentGiver,
  ConsentNeeded,
  DefineRule,
  DutyRule,
  ForbidRule,
  InForce,
  InvariantRule,
  JointMove,
  MoveRule,
  ParamRule,
  RightRule,
  Rule,
} from "../document/rule.ts";
import type {
  CalendarDef,
  CommandDef,
  FactDef,
  ParamDef,
  RoleDef,
  RuleSetDoc,
  ScopeDef,
  StateDef,
  TrackDef,
} from "../document/rule-set-doc.ts";

const name = /* @__PURE__ */ z.string();
const names: z.ZodType<NonEmpty<string>> = /* @__PURE__ */ nonEmptyListSchema(name);
const flag = /* @__PURE__ */ z.boolean();
const optionalName = /* @__PURE__ */ z.exactOptional(name);
const optionalNames = /* @__PURE__ */ z.exactOptional(names);
const basis = /* @__PURE__ */ nonEmptyListSchema(basisSchema);

const source: z.ZodType<Source> = /* @__PURE__ */ z.strictObject({
  id: name,
  title: localizedSchema,
  publisher: localizedSchema,
  publishedOn: /* @__PURE__ */ z.nullable(name),
  language: /* @__PURE__ */ z.enum(["en", "ar", "en+ar"]),
  address: /* @__PURE__ */ z.nullable(name),
});

const role: z.ZodType<RoleDef> = /* @__PURE__ */ z.strictObject({
  title: localizedSchema,
  parties: /* @__PURE__ */ z.array(name),
  basis,
});

const state: z.ZodType<StateDef> = /* @__PURE__ */ z.strictObject({
  title: localizedSchema,
  stage: name,
  final: /* @__PURE__ */ z.exactOptional(flag),
  retiredFrom: /* @__PURE__ */ z.exactOptional(civilDateSchema),
});

const track: z.ZodType<TrackDef> = /* @__PURE__ */ z.strictObject({
  title: localizedSchema,
  initial: name,
  many: flag,
  shared: flag,
  states: /* @__PURE__ */ z.record(name, state),
});

const command: z.ZodType<CommandDef> = /* @__PURE__ */ z.strictObject({
  title: localizedSchema,
  track: name,
  nature: /* @__PURE__ */ z.enum(["protective", "ordinary", "irreversible"]),
  complete: flag,
});

const factFields = {
  title: localizedSchema,
  on: /* @__PURE__ */ z.union([
    /* @__PURE__ */ z.enum(["person", "file"]),
    /* @__PURE__ */ z.strictObject({ track: name }),
  ]),
  sensitive: flag,
};

const fact: z.ZodType<FactDef> = /* @__PURE__ */ z.discriminatedUnion("type", [
  /* @__PURE__ */ z.strictObject({
    ...factFields,
    type: /* @__PURE__ */ z.enum(["bool", "int", "date"]),
  }),
  /* @__PURE__ */ z.strictObject({
    ...factFields,
    type: /* @__PURE__ */ z.enum(["code", "codes"]),
    codes: /* @__PURE__ */ z.record(name, localizedSchema),
  }),
]);

const param: z.ZodType<ParamDef> = /* @__PURE__ */ z.strictObject({
  title: localizedSchema,
  type: /* @__PURE__ */ z.enum(["int", "date"]),
  favours: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.enum(["higher", "lower"])),
});

const titled: z.ZodType<ScopeDef & CalendarDef> = /* @__PURE__ */ z.strictObject({
  title: localizedSchema,
});

const inForce: z.ZodType<InForce> = /* @__PURE__ */ z.strictObject({
  from: civilDateSchema,
  to: /* @__PURE__ */ z.exactOptional(civilDateSchema),
  anchor: /* @__PURE__ */ z.union([
    /* @__PURE__ */ z.enum(["event", "fileOpened"]),
    /* @__PURE__ */ z.strictObject({ fact: name }),
  ]),
  conflict: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.enum(["newest", "mostFavourable"])),
});

const ruleFields = {
  id: name,
  title: localizedSchema,
  basis,
  inForce,
  exceptionTo: optionalName,
};

const optionalGivers = /* @__PURE__ */ z.exactOptional(
  /* @__PURE__ */ nonEmptyListSchema<ConsentGiver>(
    /* @__PURE__ */ z.enum(["person", "guardian", "court"]),
  ),
);

const consent: z.ZodType<ConsentNeeded> = /* @__PURE__ */ z.strictObject({
  scope: name,
  givenBy: optionalGivers,
});

const jointMove: z.ZodType<JointMove> = /* @__PURE__ */ z.strictObject({
  track: name,
  from: names,
  to: name,
});

const move = /* @__PURE__ */ z.strictObject({
  ...ruleFields,
  kind: /* @__PURE__ */ z.literal("move"),
  command: name,
  from: names,
  to: optionalName,
  by: names,
  when: exprSchema,
  onUnknown: /* @__PURE__ */ z.enum(["block", "proceedAndFlag"]),
  consent: /* @__PURE__ */ z.exactOptional(consent),
  records: optionalNames,
  asks: optionalNames,
  gives: optionalNames,
  givenBy: optionalGivers,
  withdraws: optionalNames,
  also: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ nonEmptyListSchema(jointMove)),
}) satisfies z.ZodType<MoveRule>;

const forbid = /* @__PURE__ */ z.strictObject({
  ...ruleFields,
  kind: /* @__PURE__ */ z.literal("forbid"),
  commands: names,
  when: exprSchema,
}) satisfies z.ZodType<ForbidRule>;

const duty = /* @__PURE__ */ z.strictObject({
  ...ruleFields,
  kind: /* @__PURE__ */ z.literal("duty"),
  on: optionalName,
  bearer: name,
  arises: exprSchema,
  action: name,
  or: optionalNames,
  within: /* @__PURE__ */ z.strictObject({
    n: /* @__PURE__ */ z.union([
      /* @__PURE__ */ z.int(),
      /* @__PURE__ */ z.strictObject({ param: name }),
    ]),
    unit: /* @__PURE__ */ z.enum(["hours", "days", "workingDays", "weeks", "months", "years"]),
  }),
  monthEnd: /* @__PURE__ */ z.enum(["clip", "roll"]),
  runsFrom: exprSchema,
  calendar: name,
  firstDay: /* @__PURE__ */ z.enum(["excluded", "included"]),
  lastDay: /* @__PURE__ */ z.enum(["stays", "rollsForward", "rollsBack"]),
  suspendedWhile: /* @__PURE__ */ z.exactOptional(exprSchema),
  breach: /* @__PURE__ */ z.enum(["flag", "escalate"]),
}) satisfies z.ZodType<DutyRule>;

const right = /* @__PURE__ */ z.strictObject({
  ...ruleFields,
  kind: /* @__PURE__ */ z.literal("right"),
  holder: name,
  whileTrue: exprSchema,
  mustOffer: names,
}) satisfies z.ZodType<RightRule>;

const invariant = /* @__PURE__ */ z.strictObject({
  ...ruleFields,
  kind: /* @__PURE__ */ z.literal("invariant"),
  always: exprSchema,
}) satisfies z.ZodType<InvariantRule>;

const define = /* @__PURE__ */ z.strictObject({
  ...ruleFields,
  kind: /* @__PURE__ */ z.literal("define"),
  fact: name,
  as: exprSchema,
}) satisfies z.ZodType<DefineRule>;

const paramRule = /* @__PURE__ */ z.strictObject({
  ...ruleFields,
  kind: /* @__PURE__ */ z.literal("param"),
  name,
  value: /* @__PURE__ */ z.union([/* @__PURE__ */ z.int(), name]),
}) satisfies z.ZodType<ParamRule>;

const rule: z.ZodType<Rule> = /* @__PURE__ */ z.discriminatedUnion("kind", [
  move,
  forbid,
  duty,
  right,
  invariant,
  define,
  paramRule,
]);

/**
 * The shape of a rule document. `parseRuleSet` also checks what it means: names, types, dates, overlaps, dead rules.
 *
 * @category Schemas
 */
export const ruleSetDocSchema: z.ZodType<RuleSetDoc> = /* @__PURE__ */ z.strictObject({
  schema: /* @__PURE__ */ z.literal("rules/1"),
  id: name,
  version: name,
  title: localizedSchema,
  published: civilDateSchema,
  supersedes: optionalName,
  sources: /* @__PURE__ */ z.array(source),
  calendars: /* @__PURE__ */ z.record(name, titled),
  expressionCalendar: /* @__PURE__ */ z.nullable(name),
  roles: /* @__PURE__ */ z.record(name, role),
  tracks: /* @__PURE__ */ z.record(name, track),
  commands: /* @__PURE__ */ z.record(name, command),
  facts: /* @__PURE__ */ z.record(name, fact),
  params: /* @__PURE__ */ z.record(name, param),
  scopes: /* @__PURE__ */ z.record(name, titled),
  rules: /* @__PURE__ */ z.array(rule),
});
