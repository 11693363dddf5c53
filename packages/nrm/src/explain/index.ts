export { explain } from "./explain.ts";
export type { Explanation, ExplanationKind, ExplanationLine } from "./explanation.ts";
