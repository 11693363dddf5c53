/** Identifiers of a plan, such as `P1.G4.S2.A1`. Three digits at most, so that a passport number is not one. */
const planId = /^[A-Z]\d{1,3}(?:\.[A-Z]\d{1,3})*$/;

/**
 * How a key appears in the path of an issue: by name when it is a known field or has the shape of a plan id, else by
 * its position among the keys of its object. A key can be a person's name; a position never is.
 */
export function pathStep(
  key: string,
  options: { readonly position: number; readonly knownFields: ReadonlySet<string> },
): string | number {
  return options.knownFields.has(key) || planId.test(key) ? key : options.position;
}
