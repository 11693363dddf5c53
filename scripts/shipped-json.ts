// The JSON files the packages ship for systems not written in TypeScript, and the value each is made from.

import { z } from "zod";
import { jordanNrmDocument } from "../packages/nrm/src/index.ts";
import { ruleSetDocSchema, sealedEventSchema } from "../packages/rules/src/schema/index.ts";
import { nationalFramework } from "../packages/strategy/src/framework/index.ts";
import { jordanPlan, readings } from "../packages/strategy/src/index.ts";
import {
  amendmentSchema,
  planSchema,
  progressSchema,
} from "../packages/strategy/src/schema/index.ts";
import * as codes from "../packages/vocabulary/src/codes/index.ts";
import { glossary } from "../packages/vocabulary/src/glossary/index.ts";
import * as vocabulary from "../packages/vocabulary/src/index.ts";
import { laws } from "../packages/vocabulary/src/law/index.ts";

const schemaOf = (schema: z.ZodType): unknown =>
  z.toJSONSchema(schema, { target: "draft-2020-12", unrepresentable: "any", io: "input" });

/** File below the root of the repository, and its content. */
const shipped: Readonly<Record<string, unknown>> = {
  "packages/rules/rule-set.schema.json": schemaOf(ruleSetDocSchema),
  "packages/rules/event.schema.json": schemaOf(sealedEventSchema),
  "packages/nrm/rules.json": jordanNrmDocument,
  "packages/strategy/plan.json": jordanPlan,
  "packages/strategy/readings.json": readings,
  "packages/strategy/framework.json": nationalFramework,
  "packages/strategy/plan.schema.json": schemaOf(planSchema),
  "packages/strategy/amendment.schema.json": schemaOf(amendmentSchema),
  "packages/strategy/progress.schema.json": schemaOf(progressSchema),
  "packages/vocabulary/vocabulary.json": {
    parties: vocabulary.parties,
    seats: vocabulary.seats,
    sources: vocabulary.sources,
    codeLists: codes.codeLists,
    crosswalks: codes.crosswalks,
    laws,
    glossary,
  },
};

/** Every shipped file with its text. */
export function shippedFiles(): readonly { readonly file: string; readonly text: string }[] {
  return Object.entries(shipped).map(([file, value]) => ({
    file,
    text: `${JSON.stringify(value, null, 2)}\n`,
  }));
}
