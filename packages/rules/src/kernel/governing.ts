import type { Environment } from "@aht-jo/core/expressions";
import type { Rule } from "../document/rule.ts";
import type { Conditional } from "./compiled.ts";

/**
 * Of several versions of one thing those that govern: the ones in force; of those that say `newest` only the one with
 * the latest day. Null while it is not known which are in force, for a day that anchors one of them is unknown.
 */
export function governing<C extends Conditional<Rule>>(
  versions: readonly C[],
  environment: Environment,
): readonly C[] | null {
  const inForce: C[] = [];
  for (const version of versions) {
    const holds = version.inForce.evaluate(environment);
    if (holds === null) return null;
    if (holds === true) inForce.push(version);
  }
  return newestFirst(inForce);
}

/** Where one says that the newest governs, the one with the latest day; else all. */
function newestFirst<C extends { readonly rule: Rule }>(versions: readonly C[]): readonly C[] {
  if (!versions.some(({ rule }) => rule.inForce.conflict === "newest")) return versions;
  const [first, ...rest] = versions;
  if (first === undefined) return [];
  return [
    rest.reduce(
      (best, one) => (one.rule.inForce.from > best.rule.inForce.from ? one : best),
      first,
    ),
  ];
}
