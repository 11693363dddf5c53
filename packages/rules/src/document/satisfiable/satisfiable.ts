import type { Expr } from "@aht-jo/core/expressions";
import {
  type Budget,
  canBeUnknown,
  isDecided,
  possibleAnswers,
  possibleOrders,
} from "./possible-answers.ts";
import { orders, type Question, truths } from "./question.ts";
import { type Meaning, questionOf } from "./question-of.ts";
import type { Choice, OrderVariable, QuantityVariable, Variable } from "./variable.ts";
import { noVariables } from "./variables.ts";

/**
 * Whether some values make all of the conditions true: if so, the facts that an example needs, and the same with their
 * values, such as `loans: 3` and `day: ≥ 2025-01-01`; `undecided` when the budget was spent before.
 */
export type Satisfiable =
  | {
      readonly answer: "yes";
      readonly facts: readonly string[];
      readonly example: readonly string[];
    }
  | { readonly answer: "no" }
  | { readonly answer: "undecided" };

/** What a search takes for granted: what names mean, and which facts can be unknown. */
export interface Premises extends Meaning {
  readonly canBeUnknown: (path: string) => boolean;
  readonly budget: Budget;
}

/**
 * Searches for values that make all of the conditions true.
 *
 * The search is complete over a finite picture of the values: yes, no and unknown; each code that is asked for, and one
 * for the others; for numbers and days each constant they are compared with, and the regions between. A "no" is
 * therefore certain. A "yes" can be wrong in what the picture leaves out, where something is taken as free: how three
 * or more numbers or days of one region stand to each other; what a reckoning (`addLimit`, `daysBetween`) or a
 * parameter that is not fixed comes to; and what the host makes of tracks, so that the day a state was entered, the set
 * of states, consent and running duties are as free as recorded facts.
 *
 * @param conditions - Well typed, of type bool, their definitions not circular.
 */
export function satisfiable(conditions: readonly Expr[], premises: Premises): Satisfiable {
  const { budget } = premises;
  const variables = noVariables(premises.canBeUnknown);
  const making = {
    meaning: premises,
    variables,
    budget,
    truths: new Map(),
    values: new Map(),
  };
  const questions = conditions.map((condition) => questionOf(condition, making));
  // A file is opened no later than anything happens to it.
  if (variables.has("opened") && variables.has("day"))
    questions.push(questionOf(openedInTime, making));
  variables.settle();
  const found = search(questions, budget);
  if (budget.left < 0) return { answer: "undecided" };
  return found
    ? { answer: "yes", facts: variables.chosenFacts(), example: variables.example() }
    : { answer: "no" };
}

const openedInTime: Expr = {
  op: "le",
  left: { op: "fact", path: "opened" },
  right: { op: "fact", path: "day" },
};

/** Chooses values until every question is answered yes, and goes back wherever one cannot be any more. */
function search(questions: readonly Question[], budget: Budget): boolean {
  if (budget.left < 0) return false;
  let open: Question | null = null;
  for (const question of questions) {
    const answers = possibleAnswers(question, budget);
    if ((answers & truths.yes) === 0) return false;
    if (!isDecided(answers)) open ??= question;
  }
  if (open === null) return true;
  const next = openVariable(open, budget);
  if (next === null) return false;
  if ("order" in next) {
    for (const order of Object.values(orders)) {
      if ((next.possible & order) === 0) continue;
      next.order.chosen = order;
      if (search(questions, budget)) return true;
    }
    next.order.chosen = undefined;
    return false;
  }
  for (const choice of next.choices) {
    next.variable.chosen = choice;
    if (search(questions, budget)) return true;
  }
  next.variable.chosen = undefined;
  return false;
}

type Open =
  | { readonly variable: Variable; readonly choices: readonly Choice[] }
  | { readonly order: OrderVariable; readonly possible: number };

/** A variable that has to be chosen before a question is decided. */
function openVariable(question: Question, budget: Budget): Open | null {
  const among = (parts: readonly Question[]): Open | null => {
    for (const part of parts)
      if (!isDecided(possibleAnswers(part, budget))) return openVariable(part, budget);
    return null;
  };
  switch (question.op) {
    case "fixed":
      return null;
    case "truth":
    case "isOneOf":
      return choose(question.variable);
    case "hasValue":
      return question.variable.kind === "quantity"
        ? unsureOf(question.variable)
        : choose(question.variable);
    case "isSameCode":
      return choose(question.left.chosen === undefined ? question.left : question.right);
    case "hasOneOf": {
      const { variable, members } = question;
      const open = canBeUnknown(variable.known)
        ? variable.known
        : members.find(({ chosen }) => chosen === undefined);
      return open === undefined ? null : choose(open);
    }
    case "stands": {
      const sides = [question.left, question.right].filter((side) => typeof side === "object");
      for (const side of sides) {
        const unsure = unsureOf(side);
        if (unsure !== null) return unsure;
      }
      const open = sides.find(({ chosen }) => chosen === undefined);
      if (open !== undefined) return choose(open);
      const possible = possibleOrders(question.left, question.right);
      return { order: question.order, possible };
    }
    case "all":
    case "any":
      return among(question.parts);
    case "not":
    case "isKnown":
      return openVariable(question.part, budget);
    case "same":
      return among([question.left, question.right]);
    case "choice":
      return among([question.when, question.yes, question.no]);
  }
}

function choose(variable: Variable): Open {
  return { variable, choices: variable.choices };
}

/** Whatever leaves it open whether a quantity is known: one of those it needs, or itself. */
function unsureOf(quantity: QuantityVariable): Open | null {
  for (const need of quantity.needs) {
    const unsure = unsureOf(need);
    if (unsure !== null) return unsure;
  }
  return canBeUnknown(quantity) ? choose(quantity) : null;
}
