/**
 * What `reconcile` needs to be told.
 *
 * `spellings` lists labels known to be right, by dimension id; the labels a dimension declares are known anyway.
 * `identicalPeriods` is the number of periods, 2 or more, from which two equal measures are worth a note.
 *
 * @category Reconciliation
 */
export interface ReconcileOptions {
  readonly spellings: Readonly<Record<string, readonly string[]>>;
  readonly identicalPeriods: number;
}
