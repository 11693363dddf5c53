import { complaintFacts } from "./facts/complaint-facts.ts";
import { derivedFacts } from "./facts/derived-facts.ts";
import { fileFacts } from "./facts/file-facts.ts";
import { measureFacts } from "./facts/measure-facts.ts";
import { personFacts } from "./facts/person-facts.ts";
import { precautionFacts } from "./facts/precaution-facts.ts";
import { proceedingFacts } from "./facts/proceeding-facts.ts";
import { referralFacts } from "./facts/referral-facts.ts";
import { screeningFacts } from "./facts/screening-facts.ts";
import { shelterFacts } from "./facts/shelter-facts.ts";

/** Every fact the rules may read, on the person, the file, or one instance of a track. */
export const facts = {
  ...personFacts,
  ...screeningFacts,
  ...fileFacts,
  ...referralFacts,
  ...shelterFacts,
  ...measureFacts,
  ...proceedingFacts,
  ...precautionFacts,
  ...complaintFacts,
  ...derivedFacts,
};
