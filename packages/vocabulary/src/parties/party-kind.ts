/**
 * What sort of body a party is.
 *
 * `unit` is a part of another body (a directorate, department, section or group of officers). `group` stands for a
 * printed phrase that names kinds of body and not one body.
 *
 * @category Parties
 */
export type PartyKind =
  | "committee"
  | "ministry"
  | "judiciary"
  | "security"
  | "council"
  | "independent"
  | "public-body"
  | "profession"
  | "unit"
  | "fund"
  | "shelter"
  | "civil-society"
  | "private-sector"
  | "academia"
  | "religious"
  | "diplomatic"
  | "international"
  | "group";
