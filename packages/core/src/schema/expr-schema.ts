import * as z from "zod";
import type { Expr } from "../expressions/expr.ts";
import { nonEmptyListSchema } from "./non-empty-list-schema.ts";

const text = /* @__PURE__ */ z.string();
const part: z.ZodType<Expr> = /* @__PURE__ */ z.lazy(() => anyOperator);

const literalValue = /* @__PURE__ */ z.union([
  /* @__PURE__ */ z.boolean(),
  /* @__PURE__ */ z.number(),
  /* @__PURE__ */ z.string(),
  /* @__PURE__ */ z.array(text),
  /* @__PURE__ */ z.null(),
]);

const timeLimit = /* @__PURE__ */ z.strictObject({
  n: /* @__PURE__ */ z.union([
    /* @__PURE__ */ z.number(),
    /* @__PURE__ */ z.strictObject({ param: text }),
  ]),
  unit: /* @__PURE__ */ z.enum(["hours", "days", "workingDays", "weeks", "months", "years"]),
});

const anyOperator = /* @__PURE__ */ z.discriminatedUnion("op", [
  /* @__PURE__ */ z.strictObject({
    op: /* @__PURE__ */ z.literal("lit"),
    type: /* @__PURE__ */ z.enum(["bool", "int", "date", "code", "codes"]),
    value: literalValue,
  }),
  /* @__PURE__ */ z.strictObject({ op: /* @__PURE__ */ z.literal("fact"), path: text }),
  /* @__PURE__ */ z.strictObject({ op: /* @__PURE__ */ z.literal("param"), name: text }),
  /* @__PURE__ */ z.strictObject({
    op: /* @__PURE__ */ z.enum(["and", "or"]),
    args: /* @__PURE__ */ nonEmptyListSchema(part),
  }),
  /* @__PURE__ */ z.strictObject({ op: /* @__PURE__ */ z.enum(["not", "known"]), arg: part }),
  /* @__PURE__ */ z.strictObject({
    op: /* @__PURE__ */ z.enum(["eq", "ne", "lt", "le", "gt", "ge"]),
    left: part,
    right: part,
  }),
  /* @__PURE__ */ z.strictObject({
    op: /* @__PURE__ */ z.literal("in"),
    arg: part,
    set: /* @__PURE__ */ z.array(text),
  }),
  /* @__PURE__ */ z.strictObject({
    op: /* @__PURE__ */ z.literal("if"),
    cond: part,
    // biome-ignore lint/suspicious/noThenProperty: it holds a schema, never a function, so nothing awaits it.
    then: part,
    else: part,
  }),
  /* @__PURE__ */ z.strictObject({
    op: /* @__PURE__ */ z.literal("addLimit"),
    date: part,
    limit: timeLimit,
    monthEnd: /* @__PURE__ */ z.enum(["clip", "roll", "error"]),
  }),
  /* @__PURE__ */ z.strictObject({
    op: /* @__PURE__ */ z.literal("daysBetween"),
    from: part,
    to: part,
  }),
]) satisfies z.ZodType<Expr>;

/**
 * Expressions in their stored form. It checks the shape alone; names and types are checked by `parseExpr`, or by
 * `checkExpr` where the declarations are at hand.
 *
 * @category Schemas
 */
export const exprSchema: z.ZodType<Expr> = anyOperator;
