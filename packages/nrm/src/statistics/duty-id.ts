import type { ReferralReceiverKind } from "./rows/referral-rows.ts";

/**
 * The duties of Jordan's mechanism that have a time limit, by the id of their rule.
 *
 * @category Statistics
 */
export type DutyId =
  | "jo.best-interests.assess-in-time"
  | "jo.best-interests.review-in-time"
  | "jo.compensation.answer-on-fees-in-time"
  | "jo.complaint.pass-on-in-time"
  | "jo.file.end-follow-up"
  | "jo.fund.decide-in-time"
  | "jo.fund.pay-in-time"
  | "jo.guardianship.assess-in-time"
  | "jo.guardianship.record-conflict-in-time"
  | "jo.guardianship.represent-in-time"
  | "jo.health.assess-in-time"
  | "jo.health.urgent-care-in-time"
  | "jo.identification.decide-in-time"
  | "jo.identification.mark-in-time"
  | "jo.identification.screen-in-time"
  | "jo.legal-aid.assign-in-time"
  | "jo.measures.decide-in-time"
  | "jo.non-punishment.decide-in-time"
  | "jo.overstay.decide-in-time"
  | "jo.precaution.lift-after-a-year"
  | "jo.precaution.lift-after-three-months"
  | "jo.proceeding.classify-in-time"
  | "jo.psychosocial.assess-in-time"
  | "jo.referral.acknowledge-in-time"
  | `jo.referral.answer-in-time.${ReferralReceiverKind}`
  | "jo.referral.escalate-in-time"
  | "jo.referral.expire-in-time"
  | "jo.reintegration.monitor-in-time"
  | "jo.residence.decide-in-time"
  | "jo.residence.renew-in-time"
  | "jo.return.confirm-in-time"
  | "jo.return.decide-in-time"
  | "jo.safety.assess-in-time"
  | "jo.safety.plan-where-risk-is-high"
  | "jo.safety.review-in-time"
  | "jo.shelter.admit-in-time"
  | "jo.shelter.find-another-place"
  | "jo.shelter.hear-the-child"
  | "jo.shelter.offer-in-time"
  | "jo.shelter.review-in-time"
  | "jo.shelter.separate-in-time";

/** Every duty; a record, so that the compiler finds one that is missing. */
const dutyIds: Readonly<Record<DutyId, true>> = {
  "jo.best-interests.assess-in-time": true,
  "jo.best-interests.review-in-time": true,
  "jo.compensation.answer-on-fees-in-time": true,
  "jo.complaint.pass-on-in-time": true,
  "jo.file.end-follow-up": true,
  "jo.fund.decide-in-time": true,
  "jo.fund.pay-in-time": true,
  "jo.guardianship.assess-in-time": true,
  "jo.guardianship.record-conflict-in-time": true,
  "jo.guardianship.represent-in-time": true,
  "jo.health.assess-in-time": true,
  "jo.health.urgent-care-in-time": true,
  "jo.identification.decide-in-time": true,
  "jo.identification.mark-in-time": true,
  "jo.identification.screen-in-time": true,
  "jo.legal-aid.assign-in-time": true,
  "jo.measures.decide-in-time": true,
  "jo.non-punishment.decide-in-time": true,
  "jo.overstay.decide-in-time": true,
  "jo.precaution.lift-after-a-year": true,
  "jo.precaution.lift-after-three-months": true,
  "jo.proceeding.classify-in-time": true,
  "jo.psychosocial.assess-in-time": true,
  "jo.referral.acknowledge-in-time": true,
  "jo.referral.answer-in-time.abroad": true,
  "jo.referral.answer-in-time.child-protection": true,
  "jo.referral.answer-in-time.ctu": true,
  "jo.referral.answer-in-time.embassy": true,
  "jo.referral.answer-in-time.fund": true,
  "jo.referral.answer-in-time.health": true,
  "jo.referral.answer-in-time.labour": true,
  "jo.referral.answer-in-time.legal-aid": true,
  "jo.referral.answer-in-time.refugee-protection": true,
  "jo.referral.answer-in-time.residence": true,
  "jo.referral.answer-in-time.return": true,
  "jo.referral.answer-in-time.shelter": true,
  "jo.referral.answer-in-time.social": true,
  "jo.referral.escalate-in-time": true,
  "jo.referral.expire-in-time": true,
  "jo.reintegration.monitor-in-time": true,
  "jo.residence.decide-in-time": true,
  "jo.residence.renew-in-time": true,
  "jo.return.confirm-in-time": true,
  "jo.return.decide-in-time": true,
  "jo.safety.assess-in-time": true,
  "jo.safety.plan-where-risk-is-high": true,
  "jo.safety.review-in-time": true,
  "jo.shelter.admit-in-time": true,
  "jo.shelter.find-another-place": true,
  "jo.shelter.hear-the-child": true,
  "jo.shelter.offer-in-time": true,
  "jo.shelter.review-in-time": true,
  "jo.shelter.separate-in-time": true,
};

/** Whether the id of a rule is that of a duty that statistics know by name. */
export function isDutyId(rule: string): rule is DutyId {
  return Object.hasOwn(dutyIds, rule);
}
