import type { CheckedCommand, Withdrawal } from "./command.ts";
import type { ConsentRecord, FileState } from "./file-state.ts";

/**
 * Whether a withdrawal names a receiver that no consent of its scope names, while there are consents that stand and that
 * it leaves as they are: the name is wrong, or another one is meant. Taking back once more what has ended is no mistake.
 */
export function missesConsents(
  { scope, receiver }: Withdrawal,
  { state, command }: { readonly state: FileState; readonly command: CheckedCommand },
): boolean {
  const { occurredOn: day, consents: given = [] } = command;
  if (receiver === null) return false;
  const ofScope = state.consents.filter((consent) => consent.scope === scope);
  const stands = ({ withdrawnOn, to }: ConsentRecord) =>
    (withdrawnOn === null || withdrawnOn > day) && (to === undefined || to > day);
  const standing = ofScope.filter(stands);
  return (
    standing.length > 0 &&
    standing.every((consent) => consent.receiver !== null) &&
    ![...ofScope, ...given.filter((consent) => consent.scope === scope)].some(
      (consent) => consent.receiver === receiver,
    )
  );
}
