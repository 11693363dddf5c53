/**
 * How many slips of the pen lie between two texts: a letter left out, put in, changed, or swapped with the next.
 *
 * @returns The number of slips, or null when there are more than `max`.
 */
export function spellingDistance(
  a: string,
  { to, max }: { to: string; max: number },
): number | null {
  const one = Array.from(a);
  const two = Array.from(to);
  if (Math.abs(one.length - two.length) > max) return null;
  let before: number[] = [];
  let last = two.map((_, column) => column).concat(two.length);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= two.length; column += 1) {
      const same = one[row - 1] === two[column - 1];
      const swapped = one[row - 1] === two[column - 2] && one[row - 2] === two[column - 1];
      next[column] = Math.min(
        at(last, column) + 1,
        at(next, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped && row > 1 && column > 1 ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, last] = [last, next];
  }
  const distance = at(last, two.length);
  return distance <= max ? distance : null;
}

function at(row: readonly number[], column: number): number {
  return row[column] as number;
}
