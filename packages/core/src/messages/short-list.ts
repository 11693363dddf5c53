/** As many names as a sentence can bear. */
const most = 12;

/**
 * Names for a parameter of an issue: all of them, or the first dozen and a mark that there are more.
 *
 * @param names - Codes or names that a program or a published document declares, never what a person wrote.
 * @example
 * ```ts
 * import { shortList } from "@aht-jo/core";
 * shortList(["person", "guardian", "court"]); //=> "person, guardian, court"
 * shortList(Array.from({ length: 30 }, (_, n) => `c${n + 1}`)); //=> "c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, …"
 * ```
 * @category Result and Issue
 */
export function shortList(names: readonly string[]): string {
  return [...names.slice(0, most), ...(names.length > most ? ["…"] : [])].join(", ");
}
