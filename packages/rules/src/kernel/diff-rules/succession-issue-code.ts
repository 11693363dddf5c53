/**
 * What can be wrong with a version of a rule set as the successor of another.
 *
 * - `rules.track-dropped`, `rules.state-dropped`: open files may stand there; what goes out of use is retired.
 * - `rules.code-dropped`, `rules.fact-type-changed`: values on file would mean nothing any more.
 * - `rules.past-changed`: a rule that was in force before the version is published says something else of the days before,
 *   or is gone; decisions of those days could not be told again.
 * - `rules.supersedes-other`: the document names another version, or none, as the one before it.
 *
 * @category Changes of rules
 */
export type SuccessionIssueCode =
  | "rules.code-dropped"
  | "rules.fact-type-changed"
  | "rules.past-changed"
  | "rules.state-dropped"
  | "rules.supersedes-other"
  | "rules.track-dropped";
