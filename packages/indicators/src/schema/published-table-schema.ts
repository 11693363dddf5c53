import {
  basisSchema,
  coded,
  integerSchema,
  localizedSchema,
  provisionSchema,
  textSchema,
} from "@aht-jo/core/schema";
import { z } from "zod";
import { checkPublishedTable } from "../table/check-published-table.ts";
import type { PublishedTable, PublishedValue } from "../table/published-table.ts";

const label = /* @__PURE__ */ textSchema({ maxLength: 300 });
const code = /* @__PURE__ */ z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const labels = /* @__PURE__ */ z.array(label).max(2000);

/** Numbers above this cannot be counted exactly. */
const max = Number.MAX_SAFE_INTEGER;
const count = /* @__PURE__ */ integerSchema({ min: 0, max });

const valueSchema = /* @__PURE__ */ z.discriminatedUnion("kind", [
  /* @__PURE__ */ z.strictObject({ kind: /* @__PURE__ */ z.literal("count"), n: count }),
  /* @__PURE__ */ z.strictObject({
    kind: /* @__PURE__ */ z.literal("suppressed"),
    min: count,
    max: /* @__PURE__ */ z.nullable(count),
  }),
  /* @__PURE__ */ z.strictObject({ kind: /* @__PURE__ */ z.literal("missing") }),
]) satisfies z.ZodType<PublishedValue>;

/**
 * Tables of counts, published or reported: codes in lower case with hyphens, at most 8 dimensions of 20
 * breakdowns each, keys that fit the dimensions, counts from zero up.
 *
 * @category Schemas
 */
export const publishedTableSchema: z.ZodType<PublishedTable> = /* @__PURE__ */ z
  .strictObject({
    id: code,
    title: localizedSchema,
    publisher: code,
    source: provisionSchema,
    counts: /* @__PURE__ */ z.strictObject({
      measure: code,
      unit: code,
      scope: code,
      basis: basisSchema,
    }),
    periodDimension: code,
    dimensions: /* @__PURE__ */ z
      .array(
        /* @__PURE__ */ z.strictObject({
          id: code,
          title: localizedSchema,
          total: /* @__PURE__ */ z.nullable(label),
          breakdowns: /* @__PURE__ */ z
            .array(
              /* @__PURE__ */ z.strictObject({
                of: label,
                kind: /* @__PURE__ */ z.enum(["partition", "overlapping", "subset"]),
                parts: /* @__PURE__ */ z.nullable(labels),
                residual: labels,
              }),
            )
            .max(20),
          codes: /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.record(label, code)),
        }),
      )
      .max(8),
    rows: /* @__PURE__ */ z.array(
      /* @__PURE__ */ z.strictObject({
        key: /* @__PURE__ */ z.record(code, label),
        value: valueSchema,
        place: /* @__PURE__ */ z.strictObject({
          row: /* @__PURE__ */ integerSchema({ min: 1, max }),
        }),
        basis: /* @__PURE__ */ z.exactOptional(basisSchema),
      }),
    ),
  })
  .superRefine((table, context) => {
    for (const found of checkPublishedTable(table)) {
      context.addIssue(coded(found.code, { params: found.params, path: found.path }));
    }
  });
