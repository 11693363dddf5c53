import type { NonEmpty } from "@aht-jo/core";
import { compile, type RuleOf, type RuleSet, type TypedRuleSetDoc } from "@aht-jo/rules";
import { NrmError } from "../error/nrm-error.ts";
import { type ReferenceShape, reference } from "./reference.ts";
import { guardianshipRules } from "./rules/guardianship.ts";
import { groundRules, identificationRules } from "./rules/identification.ts";
import { inclusionRules } from "./rules/inclusion.ts";
import { justiceRules } from "./rules/justice.ts";
import { returnRules } from "./rules/return.ts";
import { stayRules } from "./rules/stay.ts";
import { supportRules } from "./rules/support.ts";

function rulesOfReference(): NonEmpty<RuleOf<ReferenceShape>> {
  const [first, ...others] = groundRules as NonEmpty<RuleOf<ReferenceShape>>;
  return [
    first,
    ...others,
    ...identificationRules,
    ...guardianshipRules,
    ...stayRules,
    ...supportRules,
    ...inclusionRules,
    ...justiceRules,
    ...returnRules,
  ];
}

/**
 * A small referral mechanism after the handbook of the OSCE and the Council of Europe's Convention, of no country: a
 * start for writing another one, and the sign that nothing of Jordan is built in.
 *
 * What is only remembered of a standard is assumed, with the question; the thirty days of the recovery and reflection
 * period are a benchmark and a parameter.
 *
 * @category Reference mechanism
 */
export const referenceNrmDocument: TypedRuleSetDoc<ReferenceShape> = /* @__PURE__ */ reference.with(
  /* @__PURE__ */ rulesOfReference(),
);

let compiled: RuleSet<ReferenceShape> | null = null;

/**
 * The reference mechanism, ready to decide. It is checked and compiled at the first call, and kept.
 *
 * @example
 * ```ts
 * import { referenceNrm } from "@aht-jo/nrm";
 * Object.keys(referenceNrm().doc.tracks);
 * //=> ["identification", "guardianship", "stay", "support", "inclusion", "justice", "return"]
 * referenceNrm().doc.rules.find(({ id }) => id === "ref.recovery-days");
 * //=> expect.objectContaining({ name: "recoveryDays", value: 30 })
 * ```
 * @category Reference mechanism
 */
export function referenceNrm(): RuleSet<ReferenceShape> {
  if (compiled !== null) return compiled;
  const result = compile(referenceNrmDocument);
  if (!result.ok) throw new NrmError("document.invalid", { issues: result.issues.length });
  compiled = result.value;
  return compiled;
}
