import type { Environment } from "./environment.ts";
import type { Expr } from "./expr.ts";
import {
  type FactSet,
  join,
  mostAlternatives,
  nothing,
  only,
  shortest,
  together,
} from "./fact-sets.ts";
import { knownValue, paramValue } from "./known-value.ts";
import {
  oneOf,
  type Possible,
  possibleAnswers,
  possibleDateAfter,
  possibleDays,
  possibleMembership,
} from "./possible-value.ts";

/** What an expression can become, and the unknown facts that have to be learnt for it; none when it is so already. */
export interface Outcome {
  readonly facts: FactSet;
  readonly becomes: Possible;
}

/** The alternatives under which an expression is true, and those under which it is false. */
export interface Ways {
  readonly yes: readonly FactSet[];
  readonly no: readonly FactSet[];
}

/** What a search may read: the environment, and the position of each fact in the sets. */
export interface Search {
  readonly environment: Environment;
  readonly positions: ReadonlyMap<string, number>;
}

const never: readonly Outcome[] = [];

/** Everything an expression can become, as far as each fact stands in it once; the shortest alternatives of each. */
export function outcomesOf(expr: Expr, search: Search): readonly Outcome[] {
  const { environment, positions } = search;
  const of = (part: Expr) => outcomesOf(part, search);
  switch (expr.op) {
    case "lit":
      return asKnown(oneOf(knownValue(expr.value)));
    case "param":
      return asKnown(oneOf(paramValue(expr.name, environment.params)));
    case "fact": {
      const value = oneOf(knownValue(environment.fact(expr.path)));
      return value === null
        ? [{ facts: only(positions.get(expr.path) ?? 0), becomes: { kind: "any" } }]
        : asKnown(value);
    }
    case "and": {
      const ways = expr.args.map((arg) => waysOf(of(arg)));
      return truths({
        yes: together(ways.map(({ yes }) => yes)),
        no: ways.flatMap(({ no }) => no),
      });
    }
    case "or": {
      const ways = expr.args.map((arg) => waysOf(of(arg)));
      return truths({
        yes: ways.flatMap(({ yes }) => yes),
        no: together(ways.map(({ no }) => no)),
      });
    }
    case "not": {
      const { yes, no } = waysOf(of(expr.arg));
      return truths({ yes: no, no: yes });
    }
    case "known": {
      const facts = of(expr.arg).map((outcome) => outcome.facts);
      const isKnown = facts.some(({ size }) => size === 0);
      return truths(isKnown ? { yes: [nothing], no: [] } : { yes: facts, no: [nothing] });
    }
    case "eq":
    case "ne":
    case "lt":
    case "le":
    case "gt":
    case "ge": {
      const { op } = expr;
      return decided(
        pairs(of(expr.left), of(expr.right)).map(({ facts, left, right }) => ({
          facts,
          can: possibleAnswers(op, { left, right }),
        })),
      );
    }
    case "in": {
      const { set } = expr;
      return decided(
        of(expr.arg).map(({ facts, becomes }) => ({
          facts,
          can: possibleMembership(becomes, set),
        })),
      );
    }
    case "if": {
      const { yes, no } = waysOf(of(expr.cond));
      return few([...after(yes, of(expr.then)), ...after(no, of(expr.else))]);
    }
    case "addLimit": {
      const { limit, monthEnd } = expr;
      return few(
        of(expr.date).flatMap(({ facts, becomes }) =>
          outcome(facts, possibleDateAfter(becomes, { limit, monthEnd, environment })),
        ),
      );
    }
    case "daysBetween":
      return few(
        pairs(of(expr.from), of(expr.to)).flatMap(({ facts, left, right }) =>
          outcome(facts, possibleDays(left, right)),
        ),
      );
  }
}

/** The outcomes of an expression read as yes or no; what is neither leads nowhere. */
export function waysOf(outcomes: readonly Outcome[]): Ways {
  const to = (answer: boolean) =>
    outcomes.flatMap(({ facts, becomes }) =>
      becomes.kind === "any" || (becomes.kind === "one" && becomes.value === answer) ? [facts] : [],
    );
  return { yes: shortest(to(true)), no: shortest(to(false)) };
}

function truths({ yes, no }: Ways): readonly Outcome[] {
  return [
    ...shortest(yes).map((facts): Outcome => ({ facts, becomes: { kind: "one", value: true } })),
    ...shortest(no).map((facts): Outcome => ({ facts, becomes: { kind: "one", value: false } })),
  ];
}

interface Pair {
  readonly facts: FactSet;
  readonly left: Possible;
  readonly right: Possible;
}

function pairs(left: readonly Outcome[], right: readonly Outcome[]): readonly Pair[] {
  return left.flatMap((one) =>
    right.map((other) => ({
      facts: join(one.facts, other.facts),
      left: one.becomes,
      right: other.becomes,
    })),
  );
}

/** The outcomes of a test that can come out in one or both ways once some facts are learnt. */
function decided(
  tests: readonly { readonly facts: FactSet; readonly can: readonly boolean[] }[],
): readonly Outcome[] {
  const to = (answer: boolean) =>
    tests.flatMap(({ facts, can }) => (can.includes(answer) ? [facts] : []));
  return truths({ yes: to(true), no: to(false) });
}

/** What a branch can become once the condition lets it. */
function after(ways: readonly FactSet[], branch: readonly Outcome[]): readonly Outcome[] {
  return ways.flatMap((way) =>
    branch.map(({ facts, becomes }) => ({ facts: join(way, facts), becomes })),
  );
}

function asKnown(becomes: Possible | null): readonly Outcome[] {
  return becomes === null ? never : [{ facts: nothing, becomes }];
}

function outcome(facts: FactSet, becomes: Possible | null): readonly Outcome[] {
  return becomes === null ? never : [{ facts, becomes }];
}

/** The shortest ways to each end. The bound keeps the work small; a choice among more values than that is cut. */
function few(outcomes: readonly Outcome[]): readonly Outcome[] {
  const ends = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const end = JSON.stringify(outcome.becomes);
    const same = ends.get(end);
    if (same === undefined) ends.set(end, [outcome]);
    else same.push(outcome);
  }
  return [...ends.values()]
    .flatMap((same) => {
      const kept = new Set(shortest(same.map(({ facts }) => facts)));
      return same.filter(({ facts }) => kept.has(facts));
    })
    .sort((a, b) => a.facts.size - b.facts.size)
    .slice(0, 4 * mostAlternatives);
}
