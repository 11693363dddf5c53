import type { RuleSetDoc } from "../rule-set-doc.ts";
import { type DocumentIssue, documentIssue } from "./document-issue.ts";

/** Every rule and role rests on something, and no rule is older than the text it rests on. */
export function checkBases(doc: RuleSetDoc): readonly DocumentIssue[] {
  const missing = (basis: readonly unknown[], path: DocumentIssue["path"]) =>
    basis.length === 0 ? [documentIssue("rules.basis-missing", path)] : [];
  return [
    ...Object.entries(doc.roles).flatMap(([name, { basis }]) =>
      missing(basis, ["roles", name, "basis"]),
    ),
    ...doc.rules.flatMap(({ basis, inForce }, n) => [
      ...missing(basis, ["rules", n, "basis"]),
      ...basis.flatMap((one, m) => {
        const version = one.kind === "sourced" ? one.provision.version : undefined;
        if (version === undefined || inForce.from >= version) return [];
        const path = ["rules", n, "basis", m, "provision", "version"];
        return [documentIssue("rules.before-source", path, { date: version })];
      }),
    ]),
  ];
}
