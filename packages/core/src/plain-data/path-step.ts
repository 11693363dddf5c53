/**
 * Identifiers of a plan, such as `P1.G4.S2.A1`: two digits at most in a part, so that no telephone or passport number
 * is mistaken for one.
 */
const planId = /^[A-Z][0-9]{1,2}(?:\.[A-Z][0-9]{1,2}){0,7}$/;

/** Which keys may stand in a path by name. */
export type KnownNames = Pick<ReadonlySet<string>, "has">;

/**
 * How a key appears in the path of an issue: by name when it is a known field or has the shape of a plan id, else by
 * its position among the keys of its object. A key can be a person's name; a position never is.
 */
export function pathStep(
  key: string,
  options: { readonly position: number; readonly knownFields: KnownNames },
): string | number {
  return options.knownFields.has(key) || planId.test(key) ? key : options.position;
}
