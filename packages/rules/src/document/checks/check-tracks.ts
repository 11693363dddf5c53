import { own } from "../document-name.ts";
import type { RuleSetDoc } from "../rule-set-doc.ts";
import { type DocumentIssue, documentIssue } from "./document-issue.ts";

/** Tracks are what they say they are, and facts are on tracks that can hold them. */
export function checkTracks(doc: RuleSetDoc): readonly DocumentIssue[] {
  return [
    ...Object.entries(doc.tracks).flatMap(([name, { shared, many, initial, states }]) => [
      ...(shared && !many ? [documentIssue("rules.shared-not-many", ["tracks", name])] : []),
      ...(own(states, initial)?.retiredFrom === undefined
        ? []
        : [documentIssue("rules.initial-retired", ["tracks", name, "initial"])]),
    ]),
    ...Object.entries(doc.facts).flatMap(([name, { on }]) => {
      const track = typeof on === "object" ? own(doc.tracks, on.track) : undefined;
      return track === undefined || track.many
        ? []
        : [documentIssue("rules.fact-on-single-track", ["facts", name, "on", "track"])];
    }),
  ];
}
