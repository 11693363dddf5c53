import { type Expr, maxExprDepth, maxExprNodes, partsOf } from "@aht-jo/core/expressions";
import { definitionsIn, factBehind, readsOfDefinitions } from "../definitions.ts";
import { expressionsOf } from "../expressions-of.ts";
import type { Rule } from "../rule.ts";
import type { RuleSetDoc } from "../rule-set-doc.ts";
import { type DocumentIssue, documentIssue } from "./document-issue.ts";
import { peel } from "./peel.ts";

/** How large an expression is, and how many levels deep. */
interface Size {
  readonly nodes: number;
  readonly depth: number;
}

/** Being in force: from a day to a day. */
const inForce: Size = { nodes: 7, depth: 3 };

/**
 * Every condition stays of a size that can be evaluated and explained once its definitions and exceptions are put in.
 *
 * The sizes are counted, for what is too large cannot be built. A fact that is read of other instances counts with its
 * definition too, for it is evaluated with it.
 */
export function checkSizes(doc: RuleSetDoc): readonly DocumentIssue[] {
  const sizeOf = sizesWithDefinitions(doc);
  const wholes = new Map<string, Size>();
  const exceptions = exceptionsIn(doc);
  const leadsTo = new Map([...exceptions].map(([id, all]) => [id, all.map((one) => one.id)]));
  for (const rule of doc.rules) if (!leadsTo.has(rule.id)) leadsTo.set(rule.id, []);
  const rules = new Map(doc.rules.map((rule) => [rule.id, rule]));
  for (const id of peel(leadsTo).order) {
    const rule = rules.get(id);
    if (rule !== undefined) wholes.set(id, sizeWithExceptions(rule));
  }
  return doc.rules.flatMap((rule, n) => issuesOf(wholes.get(rule.id), ["rules", n]));

  function sizeWithExceptions(rule: Rule): Size {
    const own = largest(expressionsOf(doc, rule).map(({ expr }) => sizeOf(expr)));
    const others = (exceptions.get(rule.id) ?? []).map((exception) =>
      within(wholes.get(exception.id) ?? inForce, { nodes: 3, depth: 3 }),
    );
    return around([inForce, own, ...others]);
  }
}

function issuesOf(size: Size | undefined, path: DocumentIssue["path"]): readonly DocumentIssue[] {
  if (size === undefined) return [];
  return [
    ...(size.nodes > maxExprNodes
      ? [documentIssue("rules.too-large", path, { max: maxExprNodes })]
      : []),
    ...(size.depth > maxExprDepth
      ? [documentIssue("rules.too-deep", path, { max: maxExprDepth })]
      : []),
  ];
}

/** How large expressions are with the definitions of the facts they read, which are measured before their readers. */
function sizesWithDefinitions(doc: RuleSetDoc): (expr: Expr) => Size {
  const sizes = new Map<string, Size>();
  const sizeOf = (expr: Expr): Size =>
    (expr.op === "fact" && sizes.get(factBehind(expr.path))) || around(partsOf(expr).map(sizeOf));
  const definitions = definitionsIn(doc);
  const reads = readsOfDefinitions(doc);
  const leadsTo = new Map([...reads].map(([fact, paths]) => [fact, paths.map(factBehind)]));
  for (const fact of peel(leadsTo).order) {
    const versions = definitions.get(fact) ?? [];
    const size = versions.reduce<Size>((older, { as }) => around([inForce, sizeOf(as), older]), {
      nodes: 1,
      depth: 1,
    });
    sizes.set(fact, size);
  }
  return sizeOf;
}

function exceptionsIn(doc: RuleSetDoc): ReadonlyMap<string, readonly Rule[]> {
  const exceptions = new Map<string, Rule[]>();
  for (const rule of doc.rules) {
    if (rule.exceptionTo === undefined) continue;
    const others = exceptions.get(rule.exceptionTo);
    if (others === undefined) exceptions.set(rule.exceptionTo, [rule]);
    else others.push(rule);
  }
  return exceptions;
}

function around(parts: readonly Size[]): Size {
  return {
    nodes: parts.reduce((sum, { nodes }) => sum + nodes, 1),
    depth: parts.reduce((most, { depth }) => Math.max(most, depth), 0) + 1,
  };
}

function largest(sizes: readonly Size[]): Size {
  return {
    nodes: sizes.reduce((most, { nodes }) => Math.max(most, nodes), 0),
    depth: sizes.reduce((most, { depth }) => Math.max(most, depth), 0),
  };
}

function within(size: Size, by: Size): Size {
  return { nodes: size.nodes + by.nodes, depth: size.depth + by.depth };
}
