import { bestInterests, bestInterestsCommands } from "./tracks/best-interests.ts";
import { compensation, compensationCommands } from "./tracks/compensation.ts";
import { complaint, complaintCommands } from "./tracks/complaint.ts";
import { file, fileCommands } from "./tracks/file.ts";
import { fund, fundCommands } from "./tracks/fund.ts";
import { guardianship, guardianshipCommands } from "./tracks/guardianship.ts";
import { health, healthCommands } from "./tracks/health.ts";
import { identification, identificationCommands } from "./tracks/identification.ts";
import { legalAid, legalAidCommands } from "./tracks/legal-aid.ts";
import { measures, measuresCommands } from "./tracks/measures.ts";
import { nonPunishment, nonPunishmentCommands } from "./tracks/non-punishment.ts";
import { overstay, overstayCommands } from "./tracks/overstay.ts";
import { precaution, precautionCommands } from "./tracks/precaution.ts";
import { proceeding, proceedingCommands } from "./tracks/proceeding.ts";
import { psychosocial, psychosocialCommands } from "./tracks/psychosocial.ts";
import { referral, referralCommands } from "./tracks/referral.ts";
import { reintegration, reintegrationCommands } from "./tracks/reintegration.ts";
import { residence, residenceCommands } from "./tracks/residence.ts";
import { voluntaryReturn, voluntaryReturnCommands } from "./tracks/return.ts";
import { safety, safetyCommands } from "./tracks/safety.ts";
import { shelter, shelterCommands } from "./tracks/shelter.ts";

/** The tracks of Jordan's referral mechanism. */
export const tracks = {
  identification,
  referral,
  safety,
  shelter,
  health,
  psychosocial,
  "legal-aid": legalAid,
  compensation,
  fund,
  residence,
  overstay,
  "non-punishment": nonPunishment,
  measures,
  guardianship,
  "best-interests": bestInterests,
  return: voluntaryReturn,
  reintegration,
  file,
  proceeding,
  precaution,
  complaint,
};

/** Everything somebody can do on a file, on whichever track. */
export const commands = {
  ...identificationCommands,
  ...referralCommands,
  ...safetyCommands,
  ...shelterCommands,
  ...healthCommands,
  ...psychosocialCommands,
  ...legalAidCommands,
  ...compensationCommands,
  ...fundCommands,
  ...residenceCommands,
  ...overstayCommands,
  ...nonPunishmentCommands,
  ...measuresCommands,
  ...guardianshipCommands,
  ...bestInterestsCommands,
  ...voluntaryReturnCommands,
  ...reintegrationCommands,
  ...fileCommands,
  ...proceedingCommands,
  ...precautionCommands,
  ...complaintCommands,
};
