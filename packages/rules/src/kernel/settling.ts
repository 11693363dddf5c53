import type { NonEmpty } from "@aht-jo/core";
import {
  type Environment,
  type Expr,
  explainExpr,
  settledBy,
  type Trace,
} from "@aht-jo/core/expressions";
import { inlineDefines } from "../document/inline-defines.ts";
import type { RuleSetDoc } from "../document/rule-set-doc.ts";
import type { Condition } from "./compiled.ts";

/** Conditions in recorded facts alone, made when first needed. */
const inlined = new WeakMap<Condition, Expr>();

/**
 * The minimal sets of recorded facts that could decide an unknown condition one way.
 *
 * A set that names a day or a state, which nobody can simply record, is given only where there is no other.
 */
export function settling(
  condition: Condition,
  options: {
    readonly doc: RuleSetDoc;
    readonly environment: Environment;
    readonly wanted: boolean;
  },
): readonly NonEmpty<string>[] {
  const { doc, environment, wanted } = options;
  const lists = settledBy(inRecordedFacts(condition, doc), { environment, wanted });
  const recordable = lists.filter((list) => list.every((path) => Object.hasOwn(doc.facts, path)));
  return recordable.length > 0 ? recordable : lists;
}

/** The recorded facts that leave a condition unknown, sorted. */
export function unknownFacts(
  condition: Condition,
  { doc, environment }: { readonly doc: RuleSetDoc; readonly environment: Environment },
): readonly string[] {
  const paths = new Set<string>();
  const visit = ({ expr, value, because }: Trace): void => {
    if (expr.op === "fact" && value === null) paths.add(expr.path);
    for (const part of because) visit(part);
  };
  visit(explainExpr(inRecordedFacts(condition, doc), environment));
  return [...paths].sort();
}

function inRecordedFacts(condition: Condition, doc: RuleSetDoc): Expr {
  const known = inlined.get(condition);
  if (known !== undefined) return known;
  const expr = inlineDefines(doc, condition.expr);
  inlined.set(condition, expr);
  return expr;
}
