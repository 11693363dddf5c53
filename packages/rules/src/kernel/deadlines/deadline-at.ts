import type { NonEmpty, WorkingCalendar } from "@aht-jo/core";
import type { CompiledDuty } from "../compiled.ts";
import type { Deadline } from "../deadline.ts";
import { governing } from "../governing.ts";
import { strengthAt, weaknessOf } from "../grounds.ts";
import { type DutyStanding, standingOf } from "../running-duty.ts";
import { environmentAt, type View } from "../view.ts";
import { type Count, countAt } from "./count-at.ts";
import { alternativesOf, settlingFacts, unknownReads } from "./settling-facts.ts";

/** A duty at one place; null when it did not arise there, or is not in force. */
export function deadlineAt(
  duty: CompiledDuty,
  at: { readonly place: View; readonly calendar: WorkingCalendar },
): Deadline | null {
  const { place, calendar } = at;
  const standing = standingOf(duty, place);
  const { start, metOn, inForce, arises } = standing;
  if (inForce === false || (start === null && arises === false)) return null;
  const count = start === null ? null : countAt(duty, { place, start, metOn, calendar });
  const status = statusOf({ standing, count, place });
  const steps = count?.steps ?? [];
  const rules = rulesOf(duty, { place, standing });
  return {
    duty: duty.rule.id,
    track: duty.rule.on ?? null,
    instance: place.instance?.id ?? null,
    bearer: duty.rule.bearer,
    action: duty.rule.action,
    breach: duty.rule.breach,
    due: count?.kind === "due" ? count.due : null,
    status,
    metOn,
    tentative: count?.kind === "due" || count?.kind === "stopped" ? count.tentative : false,
    steps: metOn === null ? steps : [...steps, { what: "met", on: metOn }],
    settledBy: status === "unknown" ? whatSettles(duty, { standing, count, place }) : [],
    rules,
    strength: strengthAt(weaknessOf(place.compiled, rules)),
  };
}

interface Found {
  readonly standing: DutyStanding;
  readonly count: Count | null;
  readonly place: View;
}

function statusOf({ standing, count, place }: Found): Deadline["status"] {
  const { metOn, inForce, arises } = standing;
  if (metOn !== null) return "met";
  if (count === null) return "unknown";
  if (arises === false) return "moot";
  if (arises === null || inForce === null) return "unknown";
  if (count.kind === "stopped") return "suspended";
  if (count.kind !== "due") return "unknown";
  return place.day > count.due ? "late" : "running";
}

/** The facts that would tell whether a duty arose, from when it runs, and whether its clock stood still. */
function whatSettles(duty: CompiledDuty, { standing, count, place }: Found): Deadline["settledBy"] {
  const { start, inForce, arises } = standing;
  const then = start === null ? place : { ...place, day: start };
  const questions = [
    ...(start === null ? [unknownReads(duty.runsFrom, place)] : []),
    ...(start !== null && inForce === null ? [alternativesOf(duty.inForce, then)] : []),
    ...(arises === null ? [alternativesOf(duty.applies, place)] : []),
    ...(count?.kind === "unsure" && duty.suspendedWhile !== null
      ? [alternativesOf(duty.suspendedWhile, place)]
      : []),
  ];
  return settlingFacts(questions);
}

/** The duty, and the rules that gave its limit on the day it started. */
function rulesOf(
  { rule }: CompiledDuty,
  at: { readonly place: View; readonly standing: DutyStanding },
): NonEmpty<string> {
  const { place, standing } = at;
  const { n } = rule.within;
  if (standing.start === null || typeof n === "number") return [rule.id];
  const environment = environmentAt({ ...place, day: standing.start });
  const value = environment.params[n.param];
  const versions = governing(place.compiled.params.get(n.param) ?? [], environment) ?? [];
  return [
    rule.id,
    ...versions.filter((version) => version.rule.value === value).map((version) => version.rule.id),
  ];
}
