/**
 * Jordan's National Referral Mechanism as a rule document.
 *
 * @module @aht-jo/nrm
 */

export * from "./assumptions/index.ts";
export { NrmError, type NrmErrorCode } from "./error/nrm-error.ts";
export * from "./explain/index.ts";
export { type JordanShape, jordanVocabulary } from "./jordan/jordan.ts";
export { jordanNrm, jordanNrmDocument } from "./jordan/jordan-nrm.ts";
export type { IntParam, JordanParam } from "./jordan/params.ts";
export type { JordanRole, JordanRoleDef } from "./jordan/roles.ts";
export type { ConsentScope } from "./jordan/scopes.ts";
export type { CommandOnTrack } from "./parts/commands-on.ts";
export type { CodedFact, FactText, PlainFact } from "./parts/fact-of.ts";
export type { TrackOfStates } from "./parts/track-of.ts";
export { type JordanPromise, jordanPromises } from "./promises/jordan-promises.ts";
export { type ReferenceShape, referenceVocabulary } from "./reference/reference.ts";
export { referenceNrm, referenceNrmDocument } from "./reference/reference-nrm.ts";
export * from "./screening/index.ts";
