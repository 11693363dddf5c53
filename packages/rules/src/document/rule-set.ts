import type { RuleSetDoc } from "./rule-set-doc.ts";
import type { Shape } from "./shape.ts";

declare const shape: unique symbol;

/**
 * A document that knows the names it declares, so that an unknown one does not compile. At run time it is plain JSON.
 *
 * @category Rule documents
 */
export type TypedRuleSetDoc<S extends Shape> = RuleSetDoc & { readonly [shape]?: S };

/**
 * A checked document, ready to decide. `hash` is the content hash of `doc`: the identity of this version for ever.
 *
 * It comes from `compile` or `parseRuleSet`; an object of the same form that anybody else made decides nothing.
 *
 * @category Rule documents
 */
export interface RuleSet<S extends Shape = Shape> {
  readonly doc: RuleSetDoc;
  readonly hash: string;
  readonly [shape]?: S;
}
