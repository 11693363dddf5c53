import { type Basis, civilDate, type NonEmpty } from "@aht-jo/core";
import type { RuleOf } from "@aht-jo/rules";
import { reported } from "../basis.ts";
import { always, sinceLaw } from "../in-force.ts";
import type { JordanShape } from "../jordan.ts";
import { type JordanParam, params } from "../params.ts";
import {
  bestInterestsSteps,
  followUpRules,
  reflectionPeriod,
  residenceRules,
  timeLimits,
} from "../points.ts";

type ParamOf = Extract<RuleOf<JordanShape>, { readonly kind: "param" }>;
type InForce = ParamOf["inForce"];

const articleFifteen: NonEmpty<Basis> = [reported("roya-2024", "Art. 15(a)(3)")];
const sinceAmendment: InForce = { from: /* @__PURE__ */ civilDate("2021-05-02"), anchor: "event" };

/** The values of the parameters. All but the age of majority and the travel bans are suggestions, for want of a text. */
export const parameterRules: readonly RuleOf<JordanShape>[] = [
  value("adultAgeYears", {
    is: 18,
    basis: [reported("workers-house-law-text", "Art. 3(a)(2)")],
    inForce: sinceLaw,
  }),

  // Identification
  value("screeningDays", { is: 3 }),
  value("markingDays", { is: 1 }),
  value("reflectionDays", { is: 30, basis: [reflectionPeriod] }),
  value("formalIdentificationDays", { is: 90 }),
  value("complaintScreeningDays", { is: 3 }),

  // Referrals
  value("referralAcknowledgementWorkingDays", { is: 1 }),
  value("referralAnswerWorkingDays", { is: 3 }),
  value("referralExpiryDays", { is: 14 }),
  value("referralEscalationWorkingDays", { is: 2 }),

  // Safety, shelter, health and psychosocial support
  value("riskAssessmentDays", { is: 1 }),
  value("riskReviewDays", { is: 30 }),
  value("shelterOfferDays", { is: 1 }),
  value("shelterAdmissionDays", { is: 3 }),
  value("separationDays", { is: 0 }),
  value("stayReviewDays", { is: 30 }),
  value("childStayReviewDays", { is: 1 }),
  value("healthAssessmentDays", { is: 3 }),
  value("urgentCareDays", { is: 0 }),
  value("needsAssessmentDays", { is: 7 }),

  // Legal assistance, compensation and the fund
  value("lawyerAssignmentWorkingDays", { is: 5 }),
  value("feeDecisionWorkingDays", { is: 10 }),
  value("fundDecisionWorkingDays", { is: 15 }),
  value("fundPaymentWorkingDays", { is: 10 }),

  // Residence
  value("residenceDecisionWorkingDays", { is: 15 }),
  value("residenceMonths", { is: 6, basis: [residenceRules] }),
  value("overstayDecisionWorkingDays", { is: 15 }),

  // Non-punishment, measures, proceedings and precautions
  value("stopDecisionWorkingDays", { is: 10 }),
  value("measureDecisionWorkingDays", { is: 5 }),
  value("classificationDays", { is: 30 }),
  value("travelBanMonths", { is: 3, basis: articleFifteen, inForce: sinceAmendment }),
  value("travelBanLongestMonths", { is: 12, basis: articleFifteen, inForce: sinceAmendment }),

  // Children
  value("guardianAssessmentDays", { is: 1 }),
  value("representativeAppointmentDays", { is: 3 }),
  value("bestInterestsAssessmentDays", { is: 7 }),
  value("bestInterestsReviewDays", { is: 90, basis: [timeLimits, bestInterestsSteps] }),

  // Return, reintegration and follow-up
  value("returnDecisionWorkingDays", { is: 15 }),
  value("arrivalConfirmationDays", { is: 7 }),
  value("monitoringDays", { is: 30, basis: [followUpRules] }),
  value("followUpMonths", { is: 6, basis: [followUpRules] }),
];

/** A value of a parameter: assumed for want of any published time limit, unless it says what it rests on. */
function value(
  name: JordanParam,
  options: {
    readonly is: number;
    readonly basis?: NonEmpty<Basis>;
    readonly inForce?: InForce;
  },
): ParamOf {
  const { is, basis = [timeLimits], inForce = always } = options;
  const id = `jo.parameters.${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return { kind: "param", id, name, value: is, title: params[name].title, basis, inForce };
}
