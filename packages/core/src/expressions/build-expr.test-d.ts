// Covers: what the compiler refuses to an author of expressions. Checked by `tsc -b`. What only a check at run time can
// see (fractions, lists that share no code) is in check-expr.test.ts.
import { civilDate } from "../civil-date/parse-civil-date.ts";
import { eq, ge, gt, le, lt, ne } from "./build-comparisons.ts";
import { and, ifElse, isIn, known, not, or } from "./build-conditions.ts";
import { addLimit, daysFromTo } from "./build-dates.ts";
import {
  bool,
  boolFact,
  code,
  codeFact,
  codes,
  codesFact,
  date,
  dateFact,
  dateParam,
  int,
  intFact,
  intParam,
  unknownOf,
} from "./build-leaves.ts";
import type { Declaration } from "./declarations.ts";
import type { Expr } from "./expr.ts";
import { factsOf, paramsOf } from "./facts-of.ts";
import type { Typed } from "./typed-expr.ts";

const isMember = boolFact("isMember");
const loans = intFact("loans");
const lentOn = dateFact("lentOn");
const kind = codeFact<"student" | "teacher">("kind");
const otherKind = codeFact<"student" | "guest">("otherKind");
const topics = codesFact<"history" | "law">("topics");

/** A typed expression is an expression; an expression from elsewhere has no type. */
export const asExpr: Expr = and(isMember, lt(loans, 5));
// @ts-expect-error an untyped expression is no condition
not(asExpr);

/** Comparisons of one type compile, with an expression or a constant. */
eq(isMember, true);
eq(isMember, not(isMember));
eq(loans, 5);
eq(lentOn, civilDate("2025-03-14"));
eq(kind, "student");
eq(kind, code("teacher"));
ne(kind, codeFact<"student">("narrower"));
lt(loans, intParam("maxLoans"));
le(lentOn, dateParam("seasonStart"));
gt(daysFromTo(lentOn, date(civilDate("2025-03-14"))), 14);
ge(ifElse(isMember, { yes: int(1), no: unknownOf("int") }), loans);
eq(ifElse(isMember, { yes: kind, no: code("guest") }), "guest");
eq(kind, unknownOf("code"));

/** Comparisons of different types do not. */
// @ts-expect-error a number is not a yes or no
eq(isMember, 1);
// @ts-expect-error a text is not a number
eq(loans, "5");
// @ts-expect-error a number fact is not a date fact
lt(loans, lentOn);
// @ts-expect-error a date parameter is not a number
lt(loans, dateParam("seasonStart"));
// @ts-expect-error a text is not a date until it is read as one
eq(lentOn, "2025-03-14");
// @ts-expect-error a code fact is not a date fact
eq(lentOn, kind);
// @ts-expect-error a date is not a code
eq(kind, lentOn);

/** Codes come from the list. */
// @ts-expect-error not on the list
eq(kind, "guest");
// @ts-expect-error not on the list, as a constant
ne(kind, code("guest"));
// @ts-expect-error the other fact can hold a code that this one cannot
eq(kind, otherKind);
isIn(kind, ["student"]);
isIn(topics, ["law", "history"]);
isIn(codes(["law"]), ["law"]);
// @ts-expect-error not on the list
isIn(kind, ["student", "guest"]);
// @ts-expect-error not on the list
isIn(topics, ["geography"]);
// @ts-expect-error membership is for codes
isIn(loans, ["student"]);

/** Only numbers and dates have an order; sets of codes have no equality. */
// @ts-expect-error codes have no order
lt(kind, "student");
// @ts-expect-error yes and no have no order
ge(isMember, true);
// @ts-expect-error sets of codes are tested with isIn
eq(topics, topics);

/** Conditions are yes or no. */
known(topics);
or(isMember, bool(false), known(loans));
// @ts-expect-error a number is no condition
and(isMember, loans);
// @ts-expect-error at least one
or();
// @ts-expect-error the branches are of different types
ifElse(isMember, { yes: int(1), no: lentOn });
// @ts-expect-error both branches are needed
ifElse(isMember, { yes: int(1) });
// @ts-expect-error a plain value is no expression
bool("true");

/** Time limits are added to dates, by whole units that a date has, with the month-end rule named. */
addLimit(lentOn, { n: 3, unit: "months", monthEnd: "clip" }) satisfies Typed<"date">;
addLimit(lentOn, { n: intParam("loanWeeks"), unit: "weeks", monthEnd: "error" });
// @ts-expect-error a date has no hours
addLimit(lentOn, { n: 72, unit: "hours", monthEnd: "clip" });
// @ts-expect-error the month-end rule is required
addLimit(lentOn, { n: 3, unit: "months" });
// @ts-expect-error a length is a number or a parameter, not a fact
addLimit(lentOn, { n: loans, unit: "days", monthEnd: "clip" });
// @ts-expect-error a date parameter is no length
addLimit(lentOn, { n: dateParam("seasonStart"), unit: "days", monthEnd: "clip" });
// @ts-expect-error limits are added to dates
addLimit(loans, { n: 3, unit: "days", monthEnd: "clip" });
daysFromTo(
  lentOn,
  addLimit(lentOn, { n: 3, unit: "days", monthEnd: "clip" }),
) satisfies Typed<"int">;
// @ts-expect-error days are counted between dates
daysFromTo(lentOn, loans);

/** Facts and parameters from declarations. */
const fact = factsOf({
  isMember: { type: "bool" },
  "member.kind": { type: "code", codes: ["student", "teacher"] },
  topics: { type: "codes", codes: ["history", "law"] },
  loans: { type: "int" },
  lentOn: { type: "date" },
});
const param = paramsOf({ maxLoans: { type: "int" }, season: { type: "date" } });
and(fact.isMember, eq(fact["member.kind"], "student"), isIn(fact.topics, ["law"]));
lt(fact.loans, param.maxLoans);
addLimit(fact.lentOn, { n: param.maxLoans, unit: "days", monthEnd: "clip" });
// @ts-expect-error an unknown path
fact.isBlocked;
// @ts-expect-error an unknown code
eq(fact["member.kind"], "guest");
// @ts-expect-error an unknown code of a set
isIn(fact.topics, ["geography"]);
// @ts-expect-error a fact of another type
not(fact.loans);
// @ts-expect-error an unknown parameter
param.minLoans;
// @ts-expect-error a parameter of another type
lt(fact.loans, param.season);
// @ts-expect-error a list belongs to codes
export const noList: Declaration = { type: "code" };
