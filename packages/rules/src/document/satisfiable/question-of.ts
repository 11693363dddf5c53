import {
  type ComparisonOp,
  type Declarations,
  type Expr,
  type FactType,
  inferType,
} from "@aht-jo/core/expressions";
import { own } from "../document-name.ts";
import type { Budget } from "./possible-answers.ts";
import { orders, type Question, truths } from "./question.ts";
import {
  mapEach,
  ofEach,
  ofEachPair,
  type Plain,
  spend,
  unknownValue,
  type Value,
} from "./value.ts";
import { dayNumber, type QuantityVariable } from "./variable.ts";
import { codesIn, type Variables } from "./variables.ts";

/** What stands for derived facts and parameters where a question is asked; null for what is free. */
export interface Meaning {
  readonly declarations: Declarations;
  readonly definition: (path: string) => Expr | null;
  readonly parameter: (name: string) => Expr | null;
  /** Whether a reckoning, or a parameter, can be unknown though all it is made of is known. */
  readonly canFail: boolean;
}

/** Where questions come from and what they are made of. */
export interface Making {
  readonly meaning: Meaning;
  readonly variables: Variables;
  readonly budget: Budget;
  readonly truths: Map<string, Question>;
  readonly values: Map<string, Value>;
}

const anything: Question = { op: "fixed", answers: truths.yes | truths.no | truths.unknown };
const never: Question = { op: "fixed", answers: truths.unknown };
const no: Question = { op: "fixed", answers: truths.no };
const yes: Question = { op: "fixed", answers: truths.yes };

const { less, equal, more } = orders;
const holdsFor: Readonly<Record<ComparisonOp, number>> = {
  eq: equal,
  ne: less | more,
  lt: less,
  le: less | equal,
  gt: more,
  ge: more | equal,
};

/** What a condition asks. */
export function questionOf(expr: Expr, making: Making): Question {
  const of = (part: Expr) => questionOf(part, making);
  if (!spend(making.budget)) return anything;
  switch (expr.op) {
    case "lit":
      return expr.value === null ? never : expr.value === true ? yes : no;
    case "fact": {
      const { meaning, variables, truths: asked } = making;
      const known = asked.get(expr.path);
      if (known !== undefined) return known;
      const definition = meaning.definition(expr.path);
      const question: Question =
        definition === null
          ? { op: "truth", variable: variables.truth(expr.path) }
          : of(definition);
      asked.set(expr.path, question);
      return question;
    }
    case "and":
      return { op: "all", parts: expr.args.map(of) };
    case "or":
      return { op: "any", parts: expr.args.map(of) };
    case "not":
      return { op: "not", part: of(expr.arg) };
    case "known":
      return inferType(expr.arg, making.meaning.declarations) === "bool"
        ? { op: "isKnown", part: of(expr.arg) }
        : ofEach(valueIn(expr.arg, making), hasValue);
    case "in":
      return ofEach(valueIn(expr.arg, making), (plain) =>
        memberOf(plain, { set: expr.set, making }),
      );
    case "if":
      return { op: "choice", when: of(expr.cond), yes: of(expr.then), no: of(expr.else) };
    case "eq":
    case "ne":
    case "lt":
    case "le":
    case "gt":
    case "ge": {
      const { op } = expr;
      if (inferType(expr.left, making.meaning.declarations) === "bool") {
        const same: Question = { op: "same", left: of(expr.left), right: of(expr.right) };
        return op === "eq" ? same : { op: "not", part: same };
      }
      const values = { left: valueIn(expr.left, making), right: valueIn(expr.right, making) };
      return ofEachPair(values, (left, right) => comparisonOf(op, { left, right, making }));
    }
    default:
      return never;
  }
}

/** The value of what is no yes or no, with every choice moved to the outside. */
function valueIn(expr: Expr, making: Making): Value {
  const { meaning, variables, budget } = making;
  if (!spend(budget)) return unknownValue;
  switch (expr.op) {
    case "lit":
      return fixed(expr.type, expr.value);
    case "param": {
      const known = making.values.get(`param ${expr.name}`);
      if (known !== undefined) return known;
      const parameter = meaning.parameter(expr.name);
      const of = own(meaning.declarations.params, expr.name)?.type === "date" ? "date" : "int";
      const value =
        parameter === null
          ? variables.reckoning(`param ${expr.name}`, { of, needs: [], canFail: meaning.canFail })
          : valueIn(parameter, making);
      making.values.set(`param ${expr.name}`, value);
      return value;
    }
    case "fact": {
      const known = making.values.get(expr.path);
      if (known !== undefined) return known;
      const definition = meaning.definition(expr.path);
      const value =
        definition === null ? variableOf(expr.path, making) : valueIn(definition, making);
      making.values.set(expr.path, value);
      return value;
    }
    case "if":
      return {
        kind: "choice",
        when: questionOf(expr.cond, making),
        yes: valueIn(expr.then, making),
        no: valueIn(expr.else, making),
      };
    case "addLimit": {
      const { limit, monthEnd } = expr;
      return mapEach(valueIn(expr.date, making), (date) =>
        reckoned([date], { key: JSON.stringify({ limit, monthEnd }), of: "date", making }),
      );
    }
    case "daysBetween": {
      const to = valueIn(expr.to, making);
      return mapEach(valueIn(expr.from, making), (start) =>
        mapEach(to, (end) => reckoned([start, end], { key: "days", of: "int", making })),
      );
    }
    default:
      return unknownValue;
  }
}

function variableOf(path: string, { meaning, variables }: Making): Value {
  const declaration = own(meaning.declarations.facts, path);
  switch (declaration?.type) {
    case "int":
    case "date":
      return variables.quantity(path, declaration.type);
    case "code":
      return variables.code(path, codesIn(declaration));
    case "codes":
      return variables.codes(path);
    default:
      return unknownValue;
  }
}

function fixed(type: FactType, value: unknown): Value {
  if (type === "date") {
    const number = dayNumber(value);
    return number === null ? unknownValue : { kind: "number", number };
  }
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value === "string") return { kind: "fixedCode", code: value };
  return Array.isArray(value) ? { kind: "fixedCodes", codes: value } : unknownValue;
}

/** A number or day that follows from others in a way the search does not look into: free, once they are known. */
function reckoned(
  from: readonly Plain[],
  about: { readonly key: string; readonly of: "int" | "date"; readonly making: Making },
): Value {
  const { key, of, making } = about;
  if (!spend(making.budget)) return unknownValue;
  const needs: QuantityVariable[] = [];
  const names: string[] = [];
  for (const one of from) {
    if (one.kind === "number") names.push(String(one.number));
    else if (one.kind === "quantity") {
      needs.push(one);
      names.push(one.name);
    } else return unknownValue;
  }
  return making.variables.reckoning(`${key}(${names.join(", ")})`, {
    of,
    needs,
    canFail: of === "date" && making.meaning.canFail,
  });
}

function hasValue(plain: Plain): Question {
  if (plain.kind === "unknown") return no;
  if (plain.kind === "codes") return { op: "hasValue", variable: plain.known };
  return plain.kind === "quantity" || plain.kind === "code"
    ? { op: "hasValue", variable: plain }
    : yes;
}

function memberOf(
  plain: Plain,
  about: { readonly set: readonly string[]; readonly making: Making },
): Question {
  const { set, making } = about;
  switch (plain.kind) {
    case "code":
      for (const code of set) plain.asked.add(code);
      return { op: "isOneOf", variable: plain, set };
    case "codes":
      return {
        op: "hasOneOf",
        variable: plain,
        members: set.map((code) => making.variables.member(plain, code)),
      };
    case "fixedCode":
      return set.includes(plain.code) ? yes : no;
    case "fixedCodes":
      return plain.codes.some((code) => set.includes(code)) ? yes : no;
    default:
      return never;
  }
}

function comparisonOf(
  op: ComparisonOp,
  about: { readonly left: Plain; readonly right: Plain; readonly making: Making },
): Question {
  const { left, right, making } = about;
  if (!spend(making.budget)) return anything;
  const codes = sameCode(left, right);
  if (codes !== null) return op === "eq" ? codes : { op: "not", part: codes };
  const [l, r] = [quantityIn(left), quantityIn(right)];
  if (l === null || r === null) return never;
  if (typeof l === "number" && typeof r !== "number") r.cuts.add(l);
  if (typeof r === "number" && typeof l !== "number") l.cuts.add(r);
  const both = typeof l === "object" && typeof r === "object" ? { l, r } : null;
  // The order of two quantities is one choice, in whichever way they are written.
  if (both !== null && both.l.name > both.r.name)
    return comparisonOf(turned[op], { left: right, right: left, making });
  const order = both === null ? { chosen: undefined } : making.variables.order(both.l, both.r);
  return { op: "stands", left: l, right: r, holdsFor: holdsFor[op], order };
}

const turned: Readonly<Record<ComparisonOp, ComparisonOp>> = {
  eq: "eq",
  ne: "ne",
  lt: "gt",
  le: "ge",
  gt: "lt",
  ge: "le",
};

/** Whether two codes are the same; null where neither side is a code. */
function sameCode(left: Plain, right: Plain): Question | null {
  if (left.kind === "fixedCode" && right.kind === "fixedCode")
    return left.code === right.code ? yes : no;
  if (left.kind === "fixedCode") return right.kind === "code" ? sameCode(right, left) : null;
  if (left.kind !== "code") return null;
  if (right.kind === "fixedCode") {
    left.asked.add(right.code);
    return { op: "isOneOf", variable: left, set: [right.code] };
  }
  if (right.kind !== "code") return null;
  left.isCompared = true;
  right.isCompared = true;
  return { op: "isSameCode", left, right };
}

function quantityIn(plain: Plain): number | QuantityVariable | null {
  if (plain.kind === "number") return plain.number;
  return plain.kind === "quantity" ? plain : null;
}
