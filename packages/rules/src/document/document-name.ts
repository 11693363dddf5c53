/** The names that a document may give: of facts and parameters; of tracks, codes and the like; of rules. */
export type NameKind = "plain" | "hyphened" | "rule";

const grammar: Readonly<Record<NameKind, RegExp>> = {
  plain: /^[a-z][A-Za-z0-9]{0,99}$/,
  hyphened: /^[a-z][A-Za-z0-9-]{0,99}$/,
  rule: /^[a-z][A-Za-z0-9.-]{0,99}$/,
};

/** Whether a name is written as names of its kind are. */
export function isWellFormed(name: string, kind: NameKind): boolean {
  return grammar[kind].test(name);
}

/** Whether every object inherits something of this name, so that a lookup could find what nobody declared. */
export function isInherited(name: string): boolean {
  return name in {} || name === "prototype";
}

/** A name as it may stand in an issue: itself when it is written as a name, so that no other text gets out. */
export function printable(name: string): string {
  return isWellFormed(name, "rule") ? name : "?";
}

/** A name as a parameter of an issue; no parameter when it is not written as a name. */
export function named(param: string, name: string): Readonly<Record<string, string>> {
  return isWellFormed(name, "rule") ? { [param]: name } : {};
}

/** What a record holds under a name, never what it inherits. */
export function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
