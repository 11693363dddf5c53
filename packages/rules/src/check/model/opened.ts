import type { Formula } from "./formula.ts";
import { type Place, suffixOf } from "./place.ts";
import { isSo, ofSlot, variableSlot } from "./slots.ts";

/** That the instance a place is about was opened. A track that has only one instance always has it. */
export function isOpened(place: Place, track: string): Formula {
  if (place.model.doc.tracks[track]?.many !== true) return true;
  const slot = variableSlot(`state.${track}${suffixOf(place, track)}`, {
    place,
    lens: place.beyond,
    view: "opened",
    read: (_, digit) => digit !== 0,
  });
  return slot !== null && isSo(ofSlot(slot), true);
}
