import { orders, type Quantity, type Question, truths } from "./question.ts";
import type {
  CodesVariable,
  CodeVariable,
  QuantityVariable,
  Region,
  TruthVariable,
  Variable,
} from "./variable.ts";

const { yes, no, unknown } = truths;

/** Counts the work, so that a search can be given up. */
export interface Budget {
  left: number;
}

/** Every answer that a question can still give, whatever is chosen for the variables that are open. */
export function possibleAnswers(question: Question, budget: Budget): number {
  budget.left -= 1;
  switch (question.op) {
    case "fixed":
      return question.answers;
    case "truth":
      return answersOf(question.variable);
    case "isOneOf":
      return membership(question.variable, question.set);
    case "isSameCode": {
      const { left, right } = question;
      if (left.chosen === null || right.chosen === null) return unknown;
      const open = left.chosen === undefined || right.chosen === undefined;
      if (!open) return left.chosen === right.chosen ? yes : no;
      return yes | no | (canBeUnknown(left) || canBeUnknown(right) ? unknown : 0);
    }
    case "hasOneOf":
      return setMembership(question.variable, question.members);
    case "stands":
      return comparison(question);
    case "hasValue":
      return question.variable.kind === "quantity"
        ? knownness(question.variable)
        : question.variable.chosen === undefined
          ? yes | (canBeUnknown(question.variable) ? no : 0)
          : question.variable.chosen === null
            ? no
            : yes;
    case "all":
      return together(question.parts, { budget, decides: no, otherwise: yes });
    case "any":
      return together(question.parts, { budget, decides: yes, otherwise: no });
    case "not": {
      const part = possibleAnswers(question.part, budget);
      return (part & yes ? no : 0) | (part & no ? yes : 0) | (part & unknown);
    }
    case "isKnown": {
      const part = possibleAnswers(question.part, budget);
      return (part & (yes | no) ? yes : 0) | (part & unknown ? no : 0);
    }
    case "same": {
      const left = possibleAnswers(question.left, budget);
      const right = possibleAnswers(question.right, budget);
      const [l, r] = [left & (yes | no), right & (yes | no)];
      const same = (l & r) !== 0 ? yes : 0;
      const differ = (l & yes && r & no) || (l & no && r & yes) ? no : 0;
      return same | differ | ((left | right) & unknown);
    }
    case "choice": {
      const when = possibleAnswers(question.when, budget);
      return (
        (when & yes ? possibleAnswers(question.yes, budget) : 0) |
        (when & no ? possibleAnswers(question.no, budget) : 0) |
        (when & unknown)
      );
    }
  }
}

/** Whether one answer is all that is left. */
export function isDecided(answers: number): boolean {
  return (answers & (answers - 1)) === 0;
}

/** How two quantities can stand to each other. */
export function possibleOrders(left: Quantity, right: Quantity): number {
  if (left === right) return orders.equal;
  const [l, r] = [reachOf(left), reachOf(right)];
  return (
    (l.from < r.to ? orders.less : 0) |
    (l.from <= r.to && r.from <= l.to ? orders.equal : 0) |
    (l.to > r.from ? orders.more : 0)
  );
}

/** Whether a variable nobody has chosen for can turn out unknown. */
export function canBeUnknown(variable: Variable): boolean {
  return variable.chosen === undefined && variable.canBeUnknown;
}

/** Whether a quantity is known: it, and all it is reckoned from. */
function knownness(variable: QuantityVariable): number {
  if (variable.chosen === null) return no;
  let result: number = canBeUnknown(variable) ? yes | no : yes;
  for (const need of variable.needs) {
    const known = knownness(need);
    if (known === no) return no;
    result |= known;
  }
  return result;
}

function answersOf(variable: TruthVariable): number {
  const { chosen } = variable;
  if (chosen === undefined) return yes | no | (variable.canBeUnknown ? unknown : 0);
  return chosen === null ? unknown : chosen === true ? yes : no;
}

function membership(variable: CodeVariable, set: readonly string[]): number {
  const { chosen } = variable;
  if (chosen === null) return unknown;
  if (typeof chosen === "string") return set.includes(chosen) ? yes : no;
  const all = variable.choices.reduce<number>(
    (answers, code) =>
      answers | (code === null ? unknown : set.includes(code as string) ? yes : no),
    0,
  );
  return all;
}

function setMembership({ known }: CodesVariable, members: readonly TruthVariable[]): number {
  if (known.chosen === null) return unknown;
  const maybe = canBeUnknown(known) ? unknown : 0;
  if (members.some(({ chosen }) => chosen === true)) return yes | maybe;
  return no | (members.some(({ chosen }) => chosen === undefined) ? yes : 0) | maybe;
}

function comparison(question: Extract<Question, { op: "stands" }>): number {
  const { left, right, holdsFor, order } = question;
  let result = 0;
  for (const side of [left, right]) {
    if (typeof side === "number") continue;
    const known = knownness(side);
    if (known === no) return unknown;
    if (known !== yes) result = unknown;
  }
  const can = order.chosen ?? possibleOrders(left, right);
  return result | (can & holdsFor ? yes : 0) | (can & ~holdsFor ? no : 0);
}

/** Everything a quantity can still be, from the least to the most. */
function reachOf(quantity: Quantity): Region {
  if (typeof quantity === "number") return { from: quantity, to: quantity };
  const { chosen } = quantity;
  if (typeof chosen === "object" && chosen !== null) return chosen;
  const regions = quantity.choices.filter((choice): choice is Region => choice !== null);
  const [first, last] = [regions[0], regions.at(-1)];
  return { from: first?.from ?? 0, to: last?.to ?? 0 };
}

/** Kleene's `and` and `or` on possible answers: one part that decides is enough, else an unknown leaves it open. */
function together(
  parts: readonly Question[],
  rule: { readonly budget: Budget; readonly decides: number; readonly otherwise: number },
): number {
  const { budget, decides, otherwise } = rule;
  let canDecide = 0;
  let canAllOtherwise = otherwise;
  let canBeOpen = 0;
  for (const part of parts) {
    const answers = possibleAnswers(part, budget);
    if (answers === decides) return decides;
    if ((answers & otherwise) === 0) canAllOtherwise = 0;
    canDecide |= answers & decides;
    canBeOpen |= answers & unknown;
  }
  return canDecide | canAllOtherwise | canBeOpen;
}
