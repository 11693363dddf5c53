import type { RuleSetDoc } from "./rule-set-doc.ts";

/**
 * Everything a document declares apart from its rules: what `ruleDocument` takes.
 *
 * @category Rule documents
 */
export type VocabularyOfRules = Omit<RuleSetDoc, "schema" | "rules">;

/**
 * The codes a declaration of a fact names.
 *
 * @category Rule documents
 */
export type CodeOfDef<F> = F extends { readonly codes: infer C } ? keyof C & string : string;
