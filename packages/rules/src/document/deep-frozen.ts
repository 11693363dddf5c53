/** A copy of plain data that nobody can change. */
export function deepFrozen<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  const copy = Array.isArray(value)
    ? value.map(deepFrozen)
    : Object.fromEntries(Object.entries(value).map(([key, held]) => [key, deepFrozen(held)]));
  return Object.freeze(copy) as T;
}
