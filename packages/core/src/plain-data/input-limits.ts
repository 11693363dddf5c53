/**
 * How large a value from outside may be.
 *
 * `maxDepth` counts lists and objects inside one another, the outermost included. Schemas that refer to themselves
 * need a `maxDepth` of at most a few hundred. `maxNodes` counts every value: lists, objects, texts, numbers.
 * `maxListLength` holds for one list. `maxTextLength` is in UTF-16 units and holds for texts and for keys.
 *
 * @category Untrusted input
 */
export interface InputLimits {
  readonly maxDepth: number;
  readonly maxNodes: number;
  readonly maxListLength: number;
  readonly maxTextLength: number;
}
