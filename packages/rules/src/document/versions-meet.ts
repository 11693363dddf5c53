import type { Anchor, InForce } from "./rule.ts";

/**
 * Whether two versions can be in force for the same case.
 *
 * With one anchor their times must meet. With two a case can lie in both, whatever their times; only that a file is
 * opened no later than anything happens to it sets a bound.
 */
export function canMeet(one: InForce, other: InForce): boolean {
  if (isSameAnchor(one.anchor, other.anchor)) return isBefore(one, other) && isBefore(other, one);
  if (one.anchor === "fileOpened" && other.anchor === "event") return isBefore(one, other);
  if (one.anchor === "event" && other.anchor === "fileOpened") return isBefore(other, one);
  return true;
}

/** Whether one begins before the other ends. */
function isBefore(one: InForce, other: InForce): boolean {
  return other.to === undefined || one.from < other.to;
}

function isSameAnchor(one: Anchor, other: Anchor): boolean {
  return typeof one === "object" && typeof other === "object"
    ? one.fact === other.fact
    : one === other;
}
