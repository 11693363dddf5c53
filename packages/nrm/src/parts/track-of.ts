import type { TrackDef } from "@aht-jo/rules";

/**
 * A track that knows the names of its states.
 *
 * @category Parts of a document
 */
export interface TrackOfStates<S extends string> extends TrackDef {
  readonly initial: S;
  readonly states: Readonly<Record<S, TrackDef["states"][string]>>;
}

/** A track whose states are remembered by name, so that rules can name no other. */
export function trackOf<S extends string>(
  track: Omit<TrackOfStates<S>, "initial"> & { readonly initial: NoInfer<S> },
): TrackOfStates<S> {
  return track;
}
