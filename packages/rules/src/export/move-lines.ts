import type { Locale } from "@aht-jo/core";
import type { ConsentGiver, ConsentNeeded, JointMove, MoveRule } from "../document/rule.ts";
import type { RuleSetDoc } from "../document/rule-set-doc.ts";
import { isAssumed } from "./basis-lines.ts";
import type { TableLine } from "./rules-table.ts";
import { fill, phrasesIn } from "./say.ts";
import { lineOf, text } from "./table-text.ts";

/** Where a permission stands: its document, the track of its command, and the language. */
interface Place {
  readonly doc: RuleSetDoc;
  readonly track: string;
  readonly locale: Locale;
}

/** What a permission asks for and brings about, each as the lines of a cell. */
export interface MoveLines {
  readonly from: readonly TableLine[];
  readonly by: readonly TableLine[];
  readonly consent: readonly TableLine[];
  readonly unknown: readonly TableLine[];
  readonly to: readonly TableLine[];
  readonly also: readonly TableLine[];
}

/** The words of a permission. */
export function moveLines(move: MoveRule, { doc, track, locale }: Place): MoveLines {
  const words = phrasesIn[locale];
  const stateOf = (state: string, of = track) =>
    doc.tracks[of]?.states[state]?.title[locale] ?? state;
  const scopeOf = (scope: string) => doc.scopes[scope]?.title[locale] ?? scope;
  const line = (words: string): TableLine => [text(words)];

  const roleLine = (role: string): TableLine => {
    const def = doc.roles[role];
    const title = def?.title[locale] ?? role;
    return line(
      def !== undefined && isAssumed(def) ? fill(words.assumedMark, { text: title }) : title,
    );
  };
  const giversOf = (givers: readonly ConsentGiver[]) =>
    givers.map((giver) => words.givers[giver]).join(words.comma);
  const consentLine = ({ scope, givenBy }: ConsentNeeded): TableLine => {
    const title = scopeOf(scope);
    if (givenBy === undefined) return line(title);
    return lineOf(words.givenBy, { scope: title, givers: giversOf(givenBy) });
  };
  const giftLine = (of: string): TableLine => {
    const scope = scopeOf(of);
    if (move.givenBy === undefined) return lineOf(words.gives, { scope });
    return lineOf(words.givesBy, { scope, givers: giversOf(move.givenBy) });
  };
  const jointLine = ({ track: other, from, to }: JointMove): TableLine =>
    lineOf(words.joint, {
      track: doc.tracks[other]?.title[locale] ?? other,
      from: from
        .map((state) => fill(words.quoted, { text: stateOf(state, other) }))
        .join(words.comma),
      to: stateOf(to, other),
    });
  const recordLine = (fact: string): TableLine => {
    const def = doc.facts[fact];
    const phrase = def?.type === "bool" ? words.recordsAnswer : words.recordsValue;
    const isAsked = move.asks?.some((one) => one === fact) === true;
    return lineOf(isAsked ? fill(words.askedMark, { text: phrase }) : phrase, {
      fact: def?.title[locale] ?? fact,
    });
  };
  const eachOf = (names: readonly string[] | undefined, say: (name: string) => TableLine) =>
    names?.map(say) ?? [];

  return {
    from: move.from.map((state) => line(stateOf(state))),
    by: move.by.map(roleLine),
    consent: move.consent === undefined ? [] : [consentLine(move.consent)],
    unknown: [line(move.onUnknown === "block" ? words.blocks : words.proceeds)],
    to: [line(move.to === undefined ? words.stays : stateOf(move.to))],
    also: [
      ...(move.also ?? []).map(jointLine),
      ...eachOf(move.gives, giftLine),
      ...eachOf(move.withdraws, (scope) => lineOf(words.withdraws, { scope: scopeOf(scope) })),
      ...eachOf(move.records, recordLine),
    ],
  };
}
