/**
 * The ids of the code lists. Published, never reused.
 *
 * @category Code lists
 */
export type CodeListId =
  | "act"
  | "means"
  | "purpose"
  | "exploitation-form"
  | "means-of-control"
  | "ilo-sign"
  | "sex"
  | "age-group"
  | "age-band"
  | "citizenship-group"
  | "governorate"
  | "sector"
  | "identification-status"
  | "person-category"
  | "nrm-stage"
  | "case-outcome"
  | "sentence-kind"
  | "hemaya-state"
  | "shelter-exit-reason"
  | "training-topic"
  | "audience-kind"
  | "counting-unit"
  | "counting-scope"
  | "party-kind";
