import { type Expr, readSet } from "@aht-jo/core/expressions";
import { type Place, suffixOf } from "./place.ts";
import { trackOfPath } from "./universe.ts";

/** A text that names a plain day, with the instance it is read on. */
export function keyOfDay(expr: Expr, place: Place): string {
  if (expr.op === "fact") return `${expr.path}${tagOf(expr.path, place)}`;
  if (expr.op === "lit") return String(expr.value);
  if (expr.op !== "addLimit") return JSON.stringify(expr);
  const { n, unit } = expr.limit;
  const calendar = unit === "workingDays" ? ` of ${place.model.doc.expressionCalendar}` : "";
  const monthEnd = expr.monthEnd === "clip" ? "" : ` ${expr.monthEnd}`;
  return `${keyOfDay(expr.date, place)} + ${JSON.stringify(n)} ${unit}${calendar}${monthEnd}`;
}

/** The number of the instance whose day a path is, where it is read on one. */
function tagOf(path: string, place: Place): string {
  const track = trackOf(path, place);
  return track !== null && track === place.scope ? `#${place.instance}` : "";
}

/** The key of the variable that says whether a day is known. */
export function keyOfVariable(path: string, place: Place): string {
  const track = trackOf(path, place);
  return `${isFact(path, place) ? "fact." : ""}${path}${track === null ? "" : suffixOf(place, track)}`;
}

/** Whether a path is a fact of the document, not one of its own days. */
export function isFact(path: string, { model }: Place): boolean {
  return model.doc.facts[path] !== undefined;
}

function trackOf(path: string, { model }: Place): string | null {
  const { doc } = model;
  const def = doc.facts[path];
  if (def === undefined) return trackOfPath(doc, path) ?? null;
  return typeof def.on === "object" ? def.on.track : null;
}

/** The variables with which days may become others: those of the facts, of whether they came, of the states entered. */
export function changersOf(days: readonly Expr[], place: Place): readonly number[] {
  const { universe } = place.model;
  const paths = new Set(days.flatMap((day) => readSet(day).facts));
  return [...paths].flatMap((path) => {
    if (path === "day" || path === "opened") return [];
    const keys = [keyOfVariable(path, place)];
    const track = trackOf(path, place);
    if (/^(since|entered)\./.test(path) && track !== null)
      keys.push(`state.${track}${suffixOf(place, track)}`);
    return keys.flatMap((key) => universe.indexOf(key) ?? []);
  });
}

/** Days may be others after a step than before it where it touches them, and days of facts once it brings them. */
export function momentOf(days: readonly Expr[], place: Place): string {
  const { moment, lens, beyond } = place;
  if (moment === "before") return "";
  const isDone = days.some((day) => readSet(day).facts.some((path) => path.startsWith("done.")));
  const { universe } = place.model;
  const changes = changersOf(days, place).some((one) =>
    universe.variableAt(one)?.key.startsWith("fact.") ? lens.has(one) : beyond.has(one),
  );
  return changes || (isDone && moment === "after") ? ` ${moment}` : "";
}
