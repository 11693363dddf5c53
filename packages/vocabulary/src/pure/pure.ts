/**
 * A constant made by calls that have no side effects.
 *
 * Written as `/* @__PURE__ *\/ pure(() => ...)`, so that a bundler can leave out the tables nobody imports: it cannot
 * know that the calls inside a plain literal may be dropped.
 */
export function pure<T>(make: () => T): T {
  return make();
}
