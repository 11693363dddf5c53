/** Orders texts by their code units: the same everywhere, whatever the locale. */
export function byCodeUnit(a: string, b: string): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
