import type { NonEmpty } from "@aht-jo/core";
import { compile, type RuleOf, type RuleSet, type TypedRuleSetDoc } from "@aht-jo/rules";
import { NrmError } from "../error/nrm-error.ts";
import { type JordanShape, jordan } from "./jordan.ts";
import { bestInterestsRules } from "./rules/best-interests.ts";
import { noClosingWithDuties } from "./rules/closing.ts";
import { compensationRules } from "./rules/compensation.ts";
import { complaintRules } from "./rules/complaint.ts";
import { definitionRules } from "./rules/definitions.ts";
import { duplicateRules, withoutDutiesOnDuplicates } from "./rules/duplicate.ts";
import { fileRules } from "./rules/file.ts";
import { fundRules } from "./rules/fund.ts";
import { guardianshipRules } from "./rules/guardianship.ts";
import { healthRules } from "./rules/health.ts";
import { identificationRules } from "./rules/identification.ts";
import { legalAidRules } from "./rules/legal-aid.ts";
import { measuresRules } from "./rules/measures.ts";
import { nonPunishmentRules } from "./rules/non-punishment.ts";
import { overstayRules } from "./rules/overstay.ts";
import { parameterRules } from "./rules/parameters.ts";
import { precautionRules } from "./rules/precaution.ts";
import { proceedingRules } from "./rules/proceeding.ts";
import { psychosocialRules } from "./rules/psychosocial.ts";
import { referralRules } from "./rules/referral.ts";
import { reintegrationRules } from "./rules/reintegration.ts";
import { residenceRules } from "./rules/residence.ts";
import { returnRules } from "./rules/return.ts";
import { safetyRules } from "./rules/safety.ts";
import { shelterRules } from "./rules/shelter.ts";

/** Every rule of the mechanism, in the order of the tracks; the last one speaks of all the others. */
function rulesOfJordan(): NonEmpty<RuleOf<JordanShape>> {
  const rules = [
    ...parameterRules,
    ...definitionRules,
    ...identificationRules,
    ...referralRules,
    ...safetyRules,
    ...shelterRules,
    ...healthRules,
    ...psychosocialRules,
    ...legalAidRules,
    ...compensationRules,
    ...fundRules,
    ...residenceRules,
    ...overstayRules,
    ...nonPunishmentRules,
    ...measuresRules,
    ...guardianshipRules,
    ...bestInterestsRules,
    ...returnRules,
    ...reintegrationRules,
    ...fileRules,
    ...duplicateRules,
    ...proceedingRules,
    ...precautionRules,
    ...complaintRules,
  ];
  return [noClosingWithDuties(rules), ...withoutDutiesOnDuplicates(rules)];
}

/**
 * Jordan's National Referral Mechanism as a rule document in its stored form: tracks, states, commands, roles, facts
 * and rules, each with its basis. `@aht-jo/nrm/rules.json` holds the same.
 *
 * The text of the procedures of 2022 is not public. What a public source says is sourced; the rest is assumed, with the
 * question that would settle it: see `assumptions`.
 *
 * @category Jordan's referral mechanism
 */
export const jordanNrmDocument: TypedRuleSetDoc<JordanShape> = /* @__PURE__ */ jordan.with(
  /* @__PURE__ */ rulesOfJordan(),
);

let compiled: RuleSet<JordanShape> | null = null;

/**
 * Jordan's National Referral Mechanism, ready to decide. It is checked and compiled at the first call, and kept.
 *
 * @example
 * ```ts
 * import { jordanNrm } from "@aht-jo/nrm";
 * Object.keys(jordanNrm().doc.tracks).length; //=> 21
 * jordanNrm() === jordanNrm(); //=> true
 * ```
 * @category Jordan's referral mechanism
 */
export function jordanNrm(): RuleSet<JordanShape> {
  if (compiled !== null) return compiled;
  const result = compile(jordanNrmDocument);
  if (!result.ok) throw new NrmError("document.invalid", { issues: result.issues.length });
  compiled = result.value;
  return compiled;
}
