import type { Expr } from "@aht-jo/core/expressions";
import { appliesExpr } from "../../document/conditions.ts";
import { changersOfDuty, contentOfDuty } from "./behind.ts";
import { byBranch } from "./by-branch.ts";
import { compared } from "./compared.ts";
import { dateKnown } from "./dates.ts";
import { allOf, anyOf, type Formula, negated } from "./formula.ts";
import { typeOf } from "./model.ts";
import { isOpened } from "./opened.ts";
import { type Place, placeSeen, suffixOf } from "./place.ts";
import { freeSlot, isSo, ofSlot, variableSlot } from "./slots.ts";

/** What is asked of a condition: whether it is true, or whether it is false, at a place. */
export interface Asked {
  readonly want: boolean;
  readonly place: Place;
}

/** That a condition is true, or false. That it is unknown is neither. */
export function holds(expr: Expr, asked: Asked): Formula {
  const { want, place } = asked;
  switch (expr.op) {
    case "lit":
      return expr.value === want;
    case "and":
    case "or": {
      const parts = expr.args.map((arg) => holds(arg, asked));
      return (expr.op === "and") === want ? allOf(parts) : anyOf(parts);
    }
    case "not":
      return holds(expr.arg, { want: !want, place });
    case "if":
      return anyOf([
        allOf([holds(expr.cond, { want: true, place }), holds(expr.then, asked)]),
        allOf([holds(expr.cond, { want: false, place }), holds(expr.else, asked)]),
      ]);
    case "known": {
      const isKnown = known(expr.arg, place);
      return want ? isKnown : negated(isKnown);
    }
    case "fact":
      return factHolds(expr.path, asked);
    case "in":
      return isIn(expr, asked);
    case "param":
    case "addLimit":
    case "daysBetween":
      return false;
    default:
      return compared(expr, { ...asked, holds });
  }
}

function known(expr: Expr, place: Place): Formula {
  const type = typeOf(expr, place.model);
  if (type === "date") return dateKnown(expr, { place, holds });
  if (type === "bool")
    return anyOf([holds(expr, { want: true, place }), holds(expr, { want: false, place })]);
  if (expr.op === "fact" && expr.path.startsWith("states.")) return true;
  return byBranch(expr, {
    place,
    holds,
    ask: ({ expr: arg, slots, vague }) =>
      vague === undefined ? isSo({ expr: { op: "known", arg }, slots }, true) : vague.known,
  });
}

function isIn(expr: Extract<Expr, { op: "in" }>, { want, place }: Asked): Formula {
  const { arg, set } = expr;
  if (arg.op === "fact" && arg.path.startsWith("states."))
    return someState(arg.path.slice("states.".length), { set, want, place });
  return byBranch(arg, {
    place,
    holds,
    ask: ({ expr: simple, slots, vague }) =>
      vague === undefined
        ? isSo({ expr: { op: "in", arg: simple, set }, slots }, want)
        : allOf([
            isSo(
              ofSlot(freeSlot(`${vague.key} in ${JSON.stringify(set)}`, vague.about, vague.of)),
              want,
            ),
            vague.needs,
          ]),
  });
}

/** Whether some opened instance of a track is in one of the states. */
function someState(
  track: string,
  { set, want, place }: Asked & { readonly set: readonly string[] },
): Formula {
  const found = anyOf(
    instancesOf(place, track).map((instance) => {
      const inside = placeSeen(place, { scope: track, instance });
      return allOf([
        isOpened(inside, track),
        isIn(
          { op: "in", arg: { op: "fact", path: `state.${track}` }, set },
          { want: true, place: inside },
        ),
      ]);
    }),
  );
  return want ? found : negated(found);
}

/**
 * The numbers of the instances of a track, also of the one more that a step has opened where it is seen so; one on its
 * own for a track that has only one.
 */
export function instancesOf({ model, beyond }: Place, track: string): readonly number[] {
  const { universe, doc } = model;
  if (doc.tracks[track]?.many !== true) return [0];
  const further = universe.indexOf(`state.${track}#${universe.instances + 1}`) ?? -1;
  const length = universe.instances + (beyond.has(further) ? 1 : 0);
  return Array.from({ length }, (_, at) => at + 1);
}

function factHolds(path: string, asked: Asked): Formula {
  const [head = "", name = "", last = ""] = path.split(".");
  if (head === "some") return someInstance({ track: name, fact: last }, asked);
  if (head === "running") return isRunning(path.slice("running.".length), asked);
  if (head === "consent") return consented(name, asked);
  const defined = asked.place.model.defines.get(path);
  if (defined !== undefined) return holds(defined, asked);
  return byBranch(
    { op: "fact", path },
    {
      place: asked.place,
      holds,
      ask: (simple) => isSo(simple, asked.want),
    },
  );
}

/** Whether there is consent of a scope: from one of some givers, or from any. */
export function consented(scope: string, { want, place }: Asked, givers = 7): Formula {
  const slot = variableSlot(`consent.${scope}`, {
    place,
    lens: place.beyond,
    view: `by ${givers}`,
    read: (bits) => ((bits as number) & givers) !== 0,
  });
  return slot === null ? !want : isSo(ofSlot(slot), want);
}

/** Whether a fact holds of some opened instance: false when of none. */
function someInstance(
  { track, fact }: { readonly track: string; readonly fact: string },
  { want, place }: Asked,
): Formula {
  const each = instancesOf(place, track).map((instance): Formula => {
    const inside = placeSeen(place, { scope: track, instance });
    const holdsThere = holds({ op: "fact", path: fact }, { want, place: inside });
    const opened = isOpened(inside, track);
    return want ? allOf([opened, holdsThere]) : anyOf([negated(opened), holdsThere]);
  });
  return want ? anyOf(each) : allOf(each);
}

/** Whether a duty is running: it may be, or not, wherever it can arise; when it was met or began is taken as free. */
function isRunning(id: string, { want, place }: Asked): Formula {
  const duty = place.model.duties.get(id);
  if (duty === undefined) return !want;
  const track = duty.on;
  const isMany = track !== undefined && place.model.doc.tracks[track]?.many === true;
  const applies = appliesExpr(place.model.doc, duty);
  const each = (isMany ? instancesOf(place, track) : [0]).map((instance): Formula => {
    const there = placeSeen(place, { scope: isMany ? track : null, instance });
    const name = `running.${id}${isMany ? suffixOf(there, track) : ""}`;
    const of = changersOfDuty(duty, there);
    const isChanged = of.some((one) => there.lens.has(one) || there.beyond.has(one));
    const mark = place.moment === "after" ? " after" : isChanged ? ` ${place.moment}` : "";
    const key = `${name}${mark} ${contentOfDuty(place.model, duty)}`;
    const due = isSo(ofSlot(freeSlot(key, name, of)), want);
    const arises = holds(applies, { want, place: there });
    const opened = isMany ? isOpened(there, track) : true;
    return want ? allOf([opened, due, arises]) : anyOf([negated(opened), due, arises]);
  });
  return want ? anyOf(each) : allOf(each);
}
