import { canonicalJson } from "../canonical/canonical-json.ts";
import type { ComparisonOp, Expr } from "./expr.ts";
import { inferType } from "./infer-type.ts";
import type { PhraseName } from "./phrases.ts";
import { codeList, labelOf, limitText, literalText, say, type Words } from "./print-words.ts";

/** A sentence, and what in it could still join with its neighbours: nothing, its "and", its "or", or all of it. */
interface Sentence {
  readonly text: string;
  readonly open: "nothing" | "and" | "or" | "all";
}

/** How a sentence is wanted: as it is, or negated. */
interface Wanted {
  readonly positive: boolean;
  readonly words: Words;
}

type Comparison = Extract<Expr, { left: Expr }>;
type Membership = Extract<Expr, { op: "in" }>;

/** An expression that is yes or no, as a sentence. */
export function sentenceText(expr: Expr, words: Words): string {
  return sentence(expr, { positive: true, words }).text;
}

/** An expression of any other type, as a name for its value. */
export function valueText(expr: Expr, words: Words): string {
  switch (expr.op) {
    case "lit":
      return literalText(expr, words);
    case "fact":
      return labelOf(expr.path, { labels: words.facts, locale: words.locale });
    case "param":
      return labelOf(expr.name, { labels: words.params, locale: words.locale });
    case "if":
      return say("ifValue", words, {
        cond: inside(sentence(expr.cond, { positive: true, words }), { outer: "choice", words }),
        yes: operandOf(expr.then, words),
        no: operandOf(expr.else, words),
      });
    case "addLimit":
      return dayText(expr, words);
    case "daysBetween":
      return say("daysBetween", words, {
        from: operandOf(expr.from, words),
        to: operandOf(expr.to, words),
      });
    default:
      return group(sentenceText(expr, words), words);
  }
}

/** A value inside a sentence. */
function operandOf(expr: Expr, words: Words): string {
  const text = valueText(expr, words);
  return expr.op === "if" ? group(text, words) : text;
}

function dayText(expr: Extract<Expr, { op: "addLimit" }>, words: Words): string {
  const { limit, monthEnd } = expr;
  const isBack = typeof limit.n === "number" && limit.n < 0;
  const day = say(isBack ? "dayBefore" : "dayAfter", words, {
    amount: limitText(limit, words),
    date: operandOf(expr.date, words),
  });
  const isByMonths = limit.unit === "months" || limit.unit === "years";
  return isByMonths ? say(monthEnd, words, { a: day }) : day;
}

function sentence(expr: Expr, wanted: Wanted): Sentence {
  const { positive, words } = wanted;
  switch (expr.op) {
    case "not":
      return sentence(expr.arg, { positive: !positive, words });
    case "lit":
      if (expr.value === null) return closed(say("unknownAnswer", words));
      return closed(say(expr.value === positive ? "always" : "never", words));
    case "known":
      return knowledge(expr.arg, wanted);
    case "eq":
    case "ne":
    case "lt":
    case "le":
    case "gt":
    case "ge":
      return comparison(positive ? expr : { ...expr, op: opposite[expr.op] }, words);
    case "in":
      return closed(membership(expr, wanted));
    case "and": {
      const told = toldForSure(expr);
      return told === null ? agreed(joined(expr, words), wanted) : certainty(told, wanted);
    }
    case "or":
      return agreed(joined(expr, words), wanted);
    case "if":
      return agreed(choice(expr, words), wanted);
    default:
      return agreed(closed(valueText(expr, words)), wanted);
  }
}

/** A sentence that has no negative form of its own. */
function agreed(made: Sentence, { positive, words }: Wanted): Sentence {
  return positive
    ? made
    : wide(say("not", words, { a: inside(made, { outer: "sentence", words }) }));
}

function joined(expr: Extract<Expr, { op: "and" | "or" }>, words: Words): Sentence {
  const { op, args } = expr;
  const parts = args.map((arg) => sentence(arg, { positive: true, words }));
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const text = parts
    .map((part) => inside(part, { outer: op, words }))
    .reduce((a, b) => say(op, words, { a, b }));
  return { text, open: op };
}

function choice(expr: Extract<Expr, { op: "if" }>, words: Words): Sentence {
  const part = (of: Expr) =>
    inside(sentence(of, { positive: true, words }), { outer: "choice", words });
  return wide(
    say("ifAnswer", words, { cond: part(expr.cond), yes: part(expr.then), no: part(expr.else) }),
  );
}

function knowledge(arg: Expr, { positive, words }: Wanted): Sentence {
  if (inferType(arg, words.declarations) !== "bool") {
    const a = operandOf(arg, words);
    return closed(say(positive ? "valueKnown" : "valueNotKnown", words, { a }));
  }
  const a = inside(sentence(arg, { positive: true, words }), { outer: "sentence", words });
  return wide(say(positive ? "answerKnown" : "answerNotKnown", words, { a }));
}

/** What a conjunction says for sure, if all it says is that something is known and so. */
function toldForSure({ args }: Extract<Expr, { op: "and" | "or" }>): Expr | null {
  const [first, told, ...others] = args;
  if (first.op !== "known" || told === undefined || others.length > 0) return null;
  return canonicalJson(first.arg) === canonicalJson(told) ? told : null;
}

function certainty(told: Expr, { positive, words }: Wanted): Sentence {
  const a = inside(sentence(told, { positive: true, words }), { outer: "sentence", words });
  return wide(say(positive ? "answerSure" : "answerNotSure", words, { a }));
}

function comparison(expr: Comparison, words: Words): Sentence {
  const { op, left, right } = expr;
  const { declarations } = words;
  const type = inferType(left, declarations) ?? inferType(right, declarations);
  if (type === "bool") return equivalence(expr, words);
  const sides = {
    a: operandOf(left, speakingOf(right, words)),
    b: operandOf(right, speakingOf(left, words)),
  };
  if (type !== "date") return closed(say(numberPhrases[op], words, sides));
  return closed(say((right.op === "lit" ? dayPhrases : datePhrases)[op], words, sides));
}

/** Two answers that are the same, or not; against a constant, the other side or its negation. */
function equivalence({ op, left, right }: Comparison, words: Words): Sentence {
  const [fixed, free] = left.op === "lit" ? [left, right] : [right, left];
  if (fixed.op === "lit" && fixed.value !== null)
    return sentence(free, { positive: fixed.value === (op === "eq"), words });
  const [a, b] = [left, right].map((side) =>
    inside(sentence(side, { positive: true, words }), { outer: "sentence", words }),
  ) as [string, string];
  return wide(say(op === "eq" ? "sameAnswer" : "otherAnswer", words, { a, b }));
}

function membership(expr: Membership, { positive, words }: Wanted): string {
  const { arg, set } = expr;
  const a = operandOf(arg, words);
  if (set.length === 0) return say(positive ? "inNothing" : "notInNothing", words, { a });
  const isOne = set.length === 1;
  const ofSet = inferType(arg, words.declarations) === "codes";
  const phrase = (ofSet ? setPhrases : codePhrases)[positive ? "yes" : "no"][isOne ? 0 : 1];
  return say(phrase, words, { a, list: codeList(set, speakingOf(arg, words)) });
}

/** The same words where codes stand beside a value: they are called what the facts of that value call them. */
function speakingOf(value: Expr, words: Words): Words {
  return { ...words, codesOf: factsGiving(value) };
}

/** The facts of which a value can be one. */
function factsGiving(value: Expr): readonly string[] {
  if (value.op === "if") return [...factsGiving(value.then), ...factsGiving(value.else)];
  return value.op === "fact" ? [value.path] : [];
}

/** A sentence as part of another, in parentheses where it could otherwise join with what stands beside it. */
function inside(
  part: Sentence,
  { outer, words }: { readonly outer: "and" | "or" | "choice" | "sentence"; readonly words: Words },
): string {
  const isClear =
    part.open === "nothing" || part.open === outer || (outer === "choice" && part.open !== "all");
  return isClear ? part.text : group(part.text, words);
}

function closed(text: string): Sentence {
  return { text, open: "nothing" };
}

function wide(text: string): Sentence {
  return { text, open: "all" };
}

function group(text: string, words: Words): string {
  return say("group", words, { a: text });
}

type ByOp = Readonly<Record<ComparisonOp, PhraseName>>;

/** Under Kleene a negated comparison is the opposite one: both are unknown together. */
const opposite: Readonly<Record<ComparisonOp, ComparisonOp>> = {
  eq: "ne",
  ne: "eq",
  lt: "ge",
  le: "gt",
  gt: "le",
  ge: "lt",
};

const numberPhrases: ByOp = {
  eq: "eq",
  ne: "ne",
  lt: "intLt",
  le: "intLe",
  gt: "intGt",
  ge: "intGe",
};

const datePhrases: ByOp = {
  eq: "dateEq",
  ne: "dateNe",
  lt: "dateLt",
  le: "dateLe",
  gt: "dateGt",
  ge: "dateGe",
};

const dayPhrases: ByOp = { ...datePhrases, eq: "dateEqDay", ne: "dateNeDay" };

type ByAnswer = Readonly<Record<"yes" | "no", readonly [one: PhraseName, more: PhraseName]>>;

const codePhrases: ByAnswer = {
  yes: ["codeInOne", "codeIn"],
  no: ["codeNotInOne", "codeNotIn"],
};

const setPhrases: ByAnswer = {
  yes: ["codesInOne", "codesIn"],
  no: ["codesNotInOne", "codesNotIn"],
};
