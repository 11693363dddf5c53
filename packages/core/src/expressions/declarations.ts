/**
 * The type of a fact or parameter; for codes also the list they come from.
 *
 * @category Expressions
 */
export type Declaration =
  | { readonly type: "bool" | "int" | "date" }
  | { readonly type: "code" | "codes"; readonly codes: readonly string[] };

/**
 * Every fact and parameter an expression may name.
 *
 * @category Expressions
 */
export interface Declarations {
  readonly facts: Readonly<Record<string, Declaration>>;
  readonly params: Readonly<Record<string, Declaration>>;
}

/** A declaration by its name; what an object merely inherits is not declared. */
export function declared(
  declarations: Readonly<Record<string, Declaration>>,
  name: string,
): Declaration | null {
  return Object.hasOwn(declarations, name) ? (declarations[name] ?? null) : null;
}
