/**
 * What can be wrong with a version of a rule set as the successor of another.
 *
 * - `rules.track-dropped`, `rules.state-dropped`: open files may stand there; what goes out of use is retired.
 * - `rules.supersedes-other`: the document names another version, or none, as the one before it.
 *
 * @category Changes of rules
 */
export type SuccessionIssueCode =
  | "rules.state-dropped"
  | "rules.supersedes-other"
  | "rules.track-dropped";
