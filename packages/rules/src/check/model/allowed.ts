import type { Expr } from "@aht-jo/core/expressions";
import {
  appliesExpr,
  conditionOf,
  forbidConditionOf,
  inForceExpr,
} from "../../document/conditions.ts";
import type { ForbidRule, InvariantRule, MoveRule } from "../../document/rule.ts";
import type { Giving } from "./consent-effects.ts";
import { allOf, anyOf, type Formula, keyOf, negated, touchedBy } from "./formula.ts";
import { consented, holds } from "./holds.ts";
import { exceptionsTo, type Model, ofKind, rulesBehind } from "./model.ts";
import { type MovePlace, recordedBy } from "./move-places.ts";
import { isOpened } from "./opened.ts";
import { type Lens, type Place, placeNow } from "./place.ts";
import { bitsOf, consentGivers } from "./universe.ts";

/** How a step is asked for. */
export interface Attempt {
  /** The facts as the guard sees them. */
  readonly asked: Lens;
  /** Whether it can bring facts only to rule out another move that does not take them. */
  readonly brings: boolean;
  /** Those of the facts it could bring that it leaves out. */
  readonly unsaid: ReadonlySet<string>;
  /** The consent that it gives and takes back, which rules out moves that do not take that. */
  readonly gives: readonly Giving[];
  readonly withdraws: readonly string[];
  readonly by?: string;
}

/** That a move is open to somebody, as the kernel decides it, if no invariant stands in its way. */
export function allowed(at: MovePlace, attempt: Attempt): Formula {
  const { move, place, model } = at;
  const asked: Place = { ...place, moment: "asked", lens: attempt.asked };
  const forbids = ofKind(model.doc, "forbid")
    .filter(({ id, commands }) => commands.includes(move.command) && move.exceptionTo !== id)
    .map((rule) => holds(forbidExpr(at, rule), { want: false, place: asked }));
  const parts = allOf([
    begins(at),
    governs(at, asked),
    permits(at, { ...attempt, move, place: asked }),
    ...forbids,
  ]);
  if (parts === false) return false;
  return allOf([parts, unrivalled(at, { ...attempt, place: asked })]);
}

/** The ids of all rules that decide whether a move is open, and of what they rest on. */
export function decidingRules(at: MovePlace): ReadonlySet<string> {
  const { move, model } = at;
  const { doc } = model;
  const others = ofKind(doc, "move").filter(({ command }) => command === move.command);
  const forbids = ofKind(doc, "forbid").filter(({ commands }) => commands.includes(move.command));
  const ids = new Set<string>();
  for (const rule of [...others, ...forbids]) {
    const expr = rule.kind === "forbid" ? forbidExpr(at, rule) : conditionOf(doc, rule);
    for (const id of [rule.id, ...exceptionsTo(doc, rule.id), ...rulesBehind(model, expr)])
      ids.add(id);
  }
  for (const id of rulesOfInvariants(model)) ids.add(id);
  return ids;
}

/** The ids of all invariants, and of what they rest on. */
export function rulesOfInvariants(model: Model): readonly string[] {
  const { doc } = model;
  return ofKind(doc, "invariant").flatMap((rule) => [
    rule.id,
    ...rulesBehind(model, appliesExpr(doc, rule)),
  ]);
}

/** The condition of a forbid for the command of a move. */
export function forbidExpr({ move, model }: MovePlace, rule: ForbidRule): Expr {
  return forbidConditionOf(model.doc, { rule, command: move.command });
}

/** That the instance stands where the move begins, and that it is opened by the move or was before. */
export function begins({ move, track, place }: MovePlace): Formula {
  const state: Expr = { op: "fact", path: `state.${track}` };
  return allOf([
    holds({ op: "in", arg: state, set: move.from }, { want: true, place }),
    move.to === undefined ? isOpened(place, track) : true,
  ]);
}

/** That no newer version of the move is certainly in force where the instance stands and governs in its place. */
function governs(at: MovePlace, asked: Place): Formula {
  const { move, track, model } = at;
  const newer = ofKind(model.doc, "move").filter(
    (rival) => rival.command === move.command && replaces(rival, move),
  );
  const state: Expr = { op: "fact", path: `state.${track}` };
  return allOf(
    newer.map(({ from, inForce }) =>
      negated(
        allOf([
          holds({ op: "in", arg: state, set: from }, { want: true, place: asked }),
          holds(inForceExpr(inForce), { want: true, place: asked }),
        ]),
      ),
    ),
  );
}

/** Whether one move says `newest` of another that says so too and is older. */
function replaces(newer: MoveRule, older: MoveRule): boolean {
  return (
    newer.inForce.conflict === "newest" &&
    older.inForce.conflict === "newest" &&
    newer.inForce.from > older.inForce.from
  );
}

/** That the guard lets a move pass, what it asks for is brought, and the consent it needs is there. */
function permits(
  at: MovePlace,
  attempt: Attempt & { readonly move: MoveRule; readonly place: Place },
): Formula {
  const { model } = at;
  const { move, brings, unsaid } = attempt;
  const said = brings ? (at.move.records ?? []).filter((fact) => !unsaid.has(fact)) : [];
  const missing = move.asks?.filter((fact) => !said.includes(fact)) ?? [];
  const blocks = move.onUnknown === "block";
  if (blocks && missing.length > 0) return false;
  const place = withHidden(attempt.place, {
    facts: missing,
    recorded: recordedBy({ ...at, move }),
  });
  const expr = conditionOf(model.doc, move);
  const guard = blocks
    ? allOf([
        holds(expr, { want: true, place }),
        ...(move.asks ?? []).map((path) =>
          holds({ op: "known", arg: { op: "fact", path } }, { want: true, place }),
        ),
      ])
    : negated(holds(expr, { want: false, place }));
  const { consent } = move;
  if (consent === undefined) return guard;
  const isBits =
    (place.model.universe.variables[consentAt(place, consent.scope)]?.values.length ?? 2) > 2;
  const givers = isBits ? bitsOf(consent.givenBy ?? consentGivers) : 7;
  return allOf([guard, consented(consent.scope, { want: true, place }, givers)]);
}

/** A place where some recorded facts look unknown: that is digit 0 of each. */
function withHidden(
  place: Place,
  hidden: {
    readonly facts: readonly string[];
    readonly recorded: ReadonlyMap<string, number>;
  },
): Place {
  if (hidden.facts.length === 0) return place;
  const lens = new Map(place.lens);
  for (const fact of hidden.facts) {
    const variable = hidden.recorded.get(fact);
    const values = variable === undefined ? [] : place.model.universe.variableAt(variable)?.values;
    if (variable !== undefined)
      lens.set(
        variable,
        (values ?? []).map(() => 0),
      );
  }
  return { ...place, lens };
}

function consentAt({ model }: Place, scope: string): number {
  return model.universe.indexOf(`consent.${scope}`) ?? -1;
}

/** That in some role no other move of the command passes as well and takes precedence, or conflicts. */
function unrivalled(at: MovePlace, attempt: Attempt & { readonly place: Place }): Formula {
  const { move, model } = at;
  const moves = ofKind(model.doc, "move").filter(({ command }) => command === move.command);
  const roles = attempt.by === undefined ? move.by : move.by.filter((role) => role === attempt.by);
  return anyOf(
    roles.map((role) => {
      const rivals = moves.filter(
        (rival) => rival !== move && canRival(rival, { move, role, attempt, moves }),
      );
      return allOf(
        rivals.map((rival) =>
          negated(
            allOf([begins({ ...at, move: rival }), permits(at, { ...attempt, move: rival })]),
          ),
        ),
      );
    }),
  );
}

function canRival(
  rival: MoveRule,
  of: {
    readonly move: MoveRule;
    readonly role: string;
    readonly attempt: Attempt;
    readonly moves: readonly MoveRule[];
  },
): boolean {
  const { move, role, attempt, moves } = of;
  if (replaces(rival, move)) return false;
  if (!rival.by.includes(role) || !rival.from.some((state) => move.from.includes(state)))
    return false;
  const facts = attempt.brings
    ? (move.records ?? []).filter((fact) => !attempt.unsaid.has(fact))
    : [];
  if (!takes(rival.records, facts) || !takesConsent(rival, attempt.gives)) return false;
  if (!takes(rival.withdraws, attempt.withdraws)) return false;
  if (move.inForce.conflict === undefined && rival.inForce.conflict === undefined) return true;
  const [mine, other] = [move.inForce.from, rival.inForce.from];
  return other > mine || (other === mine && moves.indexOf(rival) < moves.indexOf(move));
}

function takesConsent({ gives, givenBy }: MoveRule, given: readonly Giving[]): boolean {
  const taken = bitsOf(givenBy ?? consentGivers);
  return given.every(
    ({ scope, givers }) => gives?.includes(scope) === true && (givers & taken) === givers,
  );
}

function takes(taken: readonly string[] | undefined, brought: readonly string[]): boolean {
  return brought.every((one) => taken?.includes(one) === true);
}

/** An invariant, and what it reads. */
export interface Invariant {
  readonly rule: InvariantRule;
  readonly reads: ReadonlySet<number>;
}

/** The invariants of a document. */
export function invariantsOf(model: Model): readonly Invariant[] {
  const known = invariants.get(model);
  if (known !== undefined) return known;
  const now = placeNow(model, { scope: null, instance: 0 });
  const found = ofKind(model.doc, "invariant").map((rule) => ({
    rule,
    reads: touchedBy(isBroken(rule, now)),
  }));
  invariants.set(model, found);
  return found;
}

const invariants = new WeakMap<Model, readonly Invariant[]>();

/** That a step which leaves the file as a lens shows it does not break an invariant that was kept before. */
export function unbroken(
  { rule }: Invariant,
  of: { readonly model: Model; readonly after: Lens },
): Formula {
  const now = placeNow(of.model, { scope: null, instance: 0 });
  const then: Place = { ...now, moment: "after", lens: of.after, beyond: of.after };
  const [before, left] = [isBroken(rule, now), isBroken(rule, then)];
  return keyOf(before) === keyOf(left) ? true : anyOf([negated(left), before]);
}

function isBroken(rule: InvariantRule, place: Place): Formula {
  return allOf([
    holds(inForceExpr(rule.inForce), { want: true, place }),
    holds(appliesExpr(place.model.doc, rule), { want: false, place }),
  ]);
}
