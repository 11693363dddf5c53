import type { Declaration } from "./declarations.ts";
import type { Expr, FactType } from "./expr.ts";

/**
 * What is known of a value before it is evaluated: its type; for codes the list it comes from, null when no declaration
 * says; and every code written out in it, with its place.
 */
export interface Kind {
  readonly type: FactType;
  readonly list: readonly string[] | null;
  readonly written: readonly WrittenCode[];
}

/** A code that stands in an expression, and where. */
export interface WrittenCode {
  readonly code: string;
  readonly path: readonly (string | number)[];
}

/** The kind of what is not codes. */
export function plainKind(type: FactType): Kind {
  return { type, list: null, written: [] };
}

/** The kind of a declared fact or parameter. */
export function declaredKind(declaration: Declaration): Kind {
  const { type } = declaration;
  return { type, list: "codes" in declaration ? declaration.codes : null, written: [] };
}

/** The kind of a constant; its codes count only where they are texts. */
export function literalKind(
  expr: Extract<Expr, { op: "lit" }>,
  path: readonly (string | number)[],
): Kind {
  const { type, value } = expr;
  const at = [...path, "value"];
  if (type === "code" && typeof value === "string")
    return { type, list: null, written: [{ code: value, path: at }] };
  if (type === "codes" && Array.isArray(value))
    return { type, list: null, written: value.map((code, n) => ({ code, path: [...at, n] })) };
  return plainKind(type);
}

/** The kind of a value that comes from one of two branches of one type. */
export function eitherKind(one: Kind, other: Kind): Kind {
  const lists = [one.list, other.list].filter((list) => list !== null);
  return {
    type: one.type,
    list: lists.length === 0 ? null : lists.flat(),
    written: [...one.written, ...other.written],
  };
}

/** The codes written on one side that the other side can never hold. */
export function strayCodes(side: Kind, other: Kind): readonly WrittenCode[] {
  const { list, written } = other;
  if (list === null) return [];
  return side.written.filter(
    ({ code }) => !list.includes(code) && !written.some((one) => one.code === code),
  );
}

/** Whether both sides come from lists alone, and no code is on both. */
export function haveNoCommonCode(left: Kind, right: Kind): boolean {
  if (left.list === null || right.list === null) return false;
  if (left.written.length > 0 || right.written.length > 0) return false;
  const { list } = right;
  return !left.list.some((code) => list.includes(code));
}
