import type { Issue } from "../result/result.ts";

/** How names and paths are written; any other text of an expression could be anything and stays where it is. */
const writtenAsName = /^[a-z][A-Za-z0-9.-]{0,99}$/;

/** A name as the parameter of an issue; no parameter when it is not written as names are. */
export function nameParam(param: string, name: string | undefined): Issue["params"] {
  return name !== undefined && writtenAsName.test(name) ? { [param]: name } : {};
}

/** Codes of a list as they may stand in an issue. */
export function writtenAsNames(codes: readonly string[]): readonly string[] {
  return codes.filter((code) => writtenAsName.test(code));
}
