import { shortList } from "../messages/short-list.ts";
import { type Issue, issue } from "../result/result.ts";
import { type Declarations, declared } from "./declarations.ts";
import type { Expr, FactType, TimeLimit } from "./expr.ts";
import type { ExprIssueCode } from "./expr-issue-code.ts";
import { haveNoCommonCode, type Kind, strayCodes } from "./kind.ts";
import { nameParam, writtenAsNames } from "./name-params.ts";

/** Where a check stands in the document, and where it says what it finds. */
export interface Place {
  readonly path: readonly (string | number)[];
  readonly declarations: Declarations;
  readonly found: Issue<ExprIssueCode>[];
}

type Comparison = Extract<Expr, { left: Expr }>;

/** Says that something is wrong at a place, or at a field within it. */
export function report(
  place: Place,
  code: ExprIssueCode,
  about: { readonly field?: Place["path"]; readonly params?: Issue["params"] } = {},
): void {
  const { field = [], params = {} } = about;
  place.found.push(issue(code, [...place.path, ...field], params));
}

/** An operand is of one of the types its operator takes. */
export function checkType(
  kind: Kind,
  needed: { readonly types: readonly FactType[]; readonly place: Place },
): void {
  const { types, place } = needed;
  if (!types.includes(kind.type))
    report(place, "expr.type-mismatch", {
      params: { expected: types.join(" | "), found: kind.type },
    });
}

/** Both sides are of one type that can be compared in this way, and codes can meet. */
export function checkSides(
  op: Comparison["op"],
  sides: { readonly left: Kind; readonly right: Kind; readonly place: Place },
): void {
  const { left, right, place } = sides;
  const needsOrder = op !== "eq" && op !== "ne";
  if (left.type !== right.type || left.type === "codes")
    report(place, "expr.not-comparable", { params: { left: left.type, right: right.type } });
  else if (needsOrder && left.type !== "int" && left.type !== "date")
    report(place, "expr.no-order", { params: { type: left.type } });
  else if (haveNoCommonCode(left, right)) report(place, "expr.no-common-code");
  else {
    checkCodes(left, { other: right, place });
    checkCodes(right, { other: left, place });
  }
}

/** The whole is of the type that is wanted, and every code it can be is on the list, where there is one. */
export function checkWhole(
  kind: Kind,
  needed: { readonly wanted: Kind; readonly place: Place },
): void {
  const { wanted, place } = needed;
  checkType(kind, { types: [wanted.type], place });
  checkCodes(kind, { other: wanted, place });
  const { list } = wanted;
  const stray = list === null ? undefined : kind.list?.find((code) => !list.includes(code));
  if (list !== null && stray !== undefined) reportCode(place, { code: stray, list });
}

/** Every code written on one side can come from the other. */
function checkCodes(side: Kind, against: { readonly other: Kind; readonly place: Place }): void {
  const { other, place } = against;
  for (const { code, path } of strayCodes(side, other))
    reportCode({ ...place, path }, { code, list: other.list ?? [] });
}

/** Says that a code is not on the list it must come from, and what is. */
function reportCode(
  place: Place,
  about: {
    readonly code: string;
    readonly list: readonly string[];
    readonly field?: Place["path"];
  },
): void {
  const { code, list, field = [] } = about;
  const codes = writtenAsNames(list);
  report(place, "expr.unknown-code", {
    field,
    params: {
      allowed: list.length,
      ...nameParam("code", code),
      ...(codes.length > 0 ? { codes: shortList(codes) } : {}),
    },
  });
}

/** Every listed code can be the tested one. */
export function checkSet(
  arg: Kind,
  listed: { readonly set: readonly string[]; readonly place: Place },
): void {
  const { set, place } = listed;
  const { list } = arg;
  if (list === null) return;
  for (const [n, code] of set.entries())
    if (!list.includes(code) && !arg.written.some((one) => one.code === code))
      reportCode(place, { code, list, field: ["set", n] });
}

/** A time limit can be added to a date: a whole number, or a parameter that is one, of days or more. */
export function checkLimit(limit: TimeLimit, place: Place): void {
  if (limit.unit === "hours") report(place, "expr.hours-on-date", { field: ["limit", "unit"] });
  if (typeof limit.n === "number") {
    if (!Number.isSafeInteger(limit.n))
      report(place, "expr.bad-literal", { field: ["limit", "n"], params: { expected: "int" } });
    return;
  }
  const field = ["limit", "n", "param"];
  const declaration = declared(place.declarations.params, limit.n.param);
  if (declaration === null)
    report(place, "expr.unknown-param", { field, params: nameParam("name", limit.n.param) });
  else if (declaration.type !== "int")
    report(place, "expr.type-mismatch", {
      field,
      params: { expected: "int", found: declaration.type },
    });
}
