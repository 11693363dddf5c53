import { spellingDistance } from "./spelling-distance.ts";

/** A text of a list, and the number of slips to it. */
export interface NearSpelling {
  readonly near: string;
  readonly distance: number;
}

/**
 * A search for the texts of a list that lie within a number of slips of another text, itself excluded.
 *
 * Two texts within `max` slips become equal when at most `max` letters are left out of each; so only texts that share
 * such a remainder are compared, and long lists stay fast.
 */
export function nearSpellings(
  list: readonly string[],
  { max }: { max: number },
): (text: string) => readonly NearSpelling[] {
  const byRemainder = new Map<string, string[]>();
  for (const candidate of list) {
    for (const remainder of remainders(candidate, max)) {
      const found = byRemainder.get(remainder);
      if (found) found.push(candidate);
      else byRemainder.set(remainder, [candidate]);
    }
  }
  if (byRemainder.size === 0) return () => [];
  return (text) => {
    const shared = [...remainders(text, max)].flatMap((rest) => byRemainder.get(rest) ?? []);
    return [...new Set(shared)].flatMap((near) => {
      const distance = near === text ? null : spellingDistance(text, { to: near, max });
      return distance === null ? [] : [{ near, distance }];
    });
  };
}

/** The text itself and what is left of it when up to `max` letters are taken out. */
function remainders(text: string, max: number): ReadonlySet<string> {
  const found = new Set([text]);
  let last: readonly string[] = [text];
  for (let taken = 0; taken < max; taken += 1) {
    const next = new Set<string>();
    for (const rest of last) {
      const letters = Array.from(rest);
      letters.forEach((_, position) => {
        next.add(letters.toSpliced(position, 1).join(""));
      });
    }
    for (const rest of next) found.add(rest);
    last = [...next];
  }
  return found;
}
