import type { ComparisonOp, Expr } from "@aht-jo/core/expressions";
import { byBranch } from "./by-branch.ts";
import { datesCompared } from "./dates.ts";
import { allOf, anyOf, type Formula } from "./formula.ts";
import type { Asked } from "./holds.ts";
import { typeOf } from "./model.ts";
import { freeSlot, isSo, ofSlot, type Slotted } from "./slots.ts";

/** A comparison of two expressions. */
export type Comparison = Extract<Expr, { op: ComparisonOp }>;

type Comparing = Asked & { readonly holds: (expr: Expr, asked: Asked) => Formula };

/**
 * That a comparison is true, or false. Days are compared freely, for the model has no days; whole numbers exactly with
 * constants and freely with each other.
 */
export function compared(expr: Comparison, asked: Comparing): Formula {
  const { place, holds } = asked;
  const type = typeOf(expr.left, place.model);
  if (type === "date") return datesCompared(expr, asked);
  if (type === "bool") return sameAnswer(expr, asked);
  return byBranch(expr.left, {
    place,
    holds,
    ask: (left) =>
      byBranch(expr.right, {
        place,
        holds,
        ask: (right) => simplyCompared({ op: expr.op, left, right }, asked),
      }),
  });
}

function simplyCompared(
  {
    op,
    left,
    right,
  }: { readonly op: ComparisonOp; readonly left: Slotted; readonly right: Slotted },
  { want }: Asked,
): Formula {
  const slots = [...left.slots, ...right.slots];
  const facts = new Set(slots.filter(({ key }) => !key.startsWith("param ")).map(({ key }) => key));
  const isOrder = op !== "eq" && op !== "ne";
  const isNumeric =
    isOrder || slots.some(({ values }) => values.some((it) => typeof it === "number"));
  const vague = [left, right].flatMap((side) => side.vague ?? []);
  if (vague.length === 0 && !(isNumeric && facts.size > 1))
    return isSo({ expr: { op, left: left.expr, right: right.expr }, slots }, want);
  const sideOf = (side: Slotted, name: "key" | "about"): string => {
    if (side.vague !== undefined) return side.vague[name];
    const [slot] = side.slots;
    if (slot === undefined) return "value" in side.expr ? String(side.expr.value) : "";
    return name === "key" ? slot.key : slot.kind === "free" ? slot.about : nameOf(slot.key);
  };
  const [key, about] = (["key", "about"] as const).map((name) =>
    [sideOf(left, name), sideOf(right, name)].join(` ${op} `),
  ) as [string, string];
  const of = [
    ...vague.flatMap((one) => one.of),
    ...slots.flatMap((slot) => (slot.kind === "free" ? slot.of : [slot.variable])),
  ];
  return allOf([isSo(ofSlot(freeSlot(key, about, of)), want), ...vague.map(({ needs }) => needs)]);
}

/** What the document calls what a slot holds. */
function nameOf(key: string): string {
  return key.replace(/^(brings )?fact[. ]/, "").replace(/ value.*$/, "");
}

/** Yes or no compared with yes or no. */
function sameAnswer({ op, left, right }: Comparison, { want, place, holds }: Comparing): Formula {
  if (op !== "eq" && op !== "ne") return false;
  const same = (op === "eq") === want;
  return anyOf(
    [true, false].map((answer) =>
      allOf([holds(left, { want: answer, place }), holds(right, { want: answer === same, place })]),
    ),
  );
}
