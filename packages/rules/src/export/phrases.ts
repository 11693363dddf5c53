/** Every word that exports add to the titles of a document. The parts in braces are filled in. */
export interface Phrases {
  /** What the paths of expressions are called; `{track}` and the like are titles. */
  readonly paths: {
    readonly state: string;
    readonly states: string;
    readonly since: string;
    readonly entered: string;
    readonly done: string;
    readonly some: string;
    readonly consent: string;
    readonly running: string;
    readonly day: string;
    readonly opened: string;
  };
  /** The columns of a decision table that are not conditions, and the first one of a permission table. */
  readonly columns: {
    readonly rule: string;
    readonly title: string;
    readonly effect: string;
    readonly from: string;
    readonly by: string;
    readonly consent: string;
    readonly unknown: string;
    readonly to: string;
    readonly also: string;
    readonly exceptions: string;
    readonly inForce: string;
    readonly source: string;
    readonly state: string;
  };
  readonly captions: {
    readonly decision: string;
    readonly permission: string;
    readonly diagram: string;
    readonly ruleSet: string;
  };
  readonly yes: string;
  readonly no: string;
  readonly nothing: string;
  readonly permits: string;
  readonly forbids: string;
  readonly blocks: string;
  readonly proceeds: string;
  readonly stays: string;
  readonly quoted: string;
  readonly joint: string;
  readonly gives: string;
  readonly givesBy: string;
  readonly withdraws: string;
  readonly recordsAnswer: string;
  readonly recordsValue: string;
  readonly askedMark: string;
  readonly givenBy: string;
  readonly givers: { readonly person: string; readonly guardian: string; readonly court: string };
  readonly fromDay: string;
  readonly fromDayToDay: string;
  readonly byOpening: string;
  readonly byFact: string;
  readonly assumed: string;
  readonly assumedMark: string;
  readonly conditionalMark: string;
  readonly retiredMark: string;
  readonly finalMark: string;
  readonly withCommandMark: string;
  readonly readings: { readonly secondary: string; readonly reported: string };
  readonly listSeparator: string;
  readonly comma: string;
}
