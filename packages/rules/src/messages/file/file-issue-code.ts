/**
 * What can be wrong with a stored file or a recorded event once its shape is right.
 *
 * @category Files
 */
export type FileIssueCode =
  | "event.hash"
  | "file.instance-id"
  | "file.path-end"
  | "file.same-instance"
  | "file.unknown-command"
  | "file.unknown-fact"
  | "file.unknown-scope"
  | "file.unknown-state"
  | "file.unknown-track";
