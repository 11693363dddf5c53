import { type KnownNames, pathStep } from "../plain-data/path-step.ts";
import { valueAt } from "./value-at.ts";

/** The checked document, where it stands, and the names that may appear in paths. */
export interface Checked {
  readonly value: unknown;
  readonly path: readonly (string | number)[];
  readonly knownFields: KnownNames;
  /** How the names are written that the author of a document gives; null where a person may have written them. */
  readonly names: Pick<RegExp, "test"> | null;
}

/**
 * Gives the path of an issue for the keys at which a schema found it. Positions stay, known fields and plan ids stay,
 * any other key becomes its position among the keys of its object.
 *
 * The positions of an object are counted once, however many issues it has.
 */
export function locator({
  value,
  path,
  knownFields,
}: Checked): (keys: readonly PropertyKey[]) => readonly (string | number)[] {
  const counted = new Map<unknown, ReadonlyMap<string, number>>();
  const positionsIn = (holder: unknown) => {
    const positions =
      counted.get(holder) ??
      new Map(Object.keys(Object(holder)).map((key, position) => [key, position]));
    counted.set(holder, positions);
    return positions;
  };
  return (keys) => [
    ...path,
    ...keys.map((key, depth) => {
      if (typeof key === "number") return key;
      const name = String(key);
      const position = positionsIn(valueAt(value, keys.slice(0, depth))).get(name) ?? 0;
      return pathStep(name, { position, knownFields });
    }),
  ];
}
