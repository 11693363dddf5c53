import { existsSync, readFileSync } from "node:fs";

/**
 * What the proof of one promise came to: as many questions, all situations and steps that were gone through, and the
 * assumed rules whose change could change the answer.
 */
export interface ProofRow {
  readonly number: number;
  readonly questions: number;
  readonly states: number;
  readonly edges: number;
  readonly assumed: readonly string[];
}

/** Where `nrm:prove` writes what it found. */
export const proofFile = new URL("./proof.json", import.meta.url);

/** What the last proof found. */
export function proofRows(): readonly ProofRow[] {
  return proof().rows;
}

/** Whether the last proof was made of the document with a hash. */
export function isProofOf(hash: string): boolean {
  return proof().ruleSet === hash;
}

function proof(): { readonly ruleSet: string | null; readonly rows: readonly ProofRow[] } {
  if (!existsSync(proofFile)) return { ruleSet: null, rows: [] };
  return JSON.parse(readFileSync(proofFile, "utf8"));
}
