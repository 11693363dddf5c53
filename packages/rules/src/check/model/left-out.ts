import { readSet } from "@aht-jo/core/expressions";
import { conditionOf } from "../../document/conditions.ts";
import { inlineDefines } from "../../document/inline-defines.ts";
import { ofKind } from "./model.ts";
import type { MovePlace } from "./move-places.ts";

/**
 * The sets of facts that a command may leave out, as far as it matters to moves that ask for them. Whatever else a move
 * records may be thought of as brought: what is left as it is, is brought again.
 *
 * What the move itself asks for is never left out where it blocks without.
 */
export function leftOut({ model, move }: MovePlace): readonly ReadonlySet<string>[] {
  const { doc } = model;
  const { onUnknown } = move;
  const records: readonly string[] = move.records ?? [];
  const asks: readonly string[] = move.asks ?? [];
  const read = new Set(readSet(inlineDefines(doc, conditionOf(doc, move))).facts);
  const others = ofKind(doc, "move").flatMap((other) =>
    other !== move && other.command === move.command ? (other.asks ?? []) : [],
  );
  const facts = records.filter((fact) =>
    asks.includes(fact)
      ? onUnknown === "proceedAndFlag" && (read.has(fact) || others.includes(fact))
      : others.includes(fact),
  );
  return facts.reduce<readonly ReadonlySet<string>[]>(
    (sets, fact) => sets.flatMap((set) => [set, new Set([...set, fact])]),
    [new Set()],
  );
}
