import type {
  CodesVariable,
  CodeVariable,
  OrderVariable,
  QuantityVariable,
  TruthVariable,
} from "./variable.ts";

/** The answers something can give, as bits. */
export const truths = { yes: 1, no: 2, unknown: 4 } as const;

/** How the left side can stand to the right, as bits. */
export const orders = { less: 1, equal: 2, more: 4 } as const;

/** A number that is fixed, or one that is searched. */
export type Quantity = number | QuantityVariable;

/** What is asked, made of variables: an expression whose definitions and choices of values are worked in. */
export type Question =
  | { readonly op: "fixed"; readonly answers: number }
  | { readonly op: "truth"; readonly variable: TruthVariable }
  | { readonly op: "isOneOf"; readonly variable: CodeVariable; readonly set: readonly string[] }
  | { readonly op: "isSameCode"; readonly left: CodeVariable; readonly right: CodeVariable }
  | {
      readonly op: "hasOneOf";
      readonly variable: CodesVariable;
      readonly members: readonly TruthVariable[];
    }
  | {
      readonly op: "stands";
      readonly left: Quantity;
      readonly right: Quantity;
      readonly holdsFor: number;
      readonly order: OrderVariable;
    }
  | {
      readonly op: "hasValue";
      readonly variable: TruthVariable | CodeVariable | QuantityVariable;
    }
  | { readonly op: "all" | "any"; readonly parts: readonly Question[] }
  | { readonly op: "not" | "isKnown"; readonly part: Question }
  | { readonly op: "same"; readonly left: Question; readonly right: Question }
  | {
      readonly op: "choice";
      readonly when: Question;
      readonly yes: Question;
      readonly no: Question;
    };
