import { outcomeToGlotip, sectorToCtdc, sectorToHtcds } from "./case-crosswalks.ts";
import type { Crosswalk } from "./crosswalk.ts";
import {
  exploitationToCtdc,
  exploitationToGlotip,
  exploitationToHtcds,
  exploitationToIccs,
  exploitationToSdg,
} from "./exploitation-crosswalks.ts";
import { meansToCtdc, meansToHtcds } from "./means-crosswalks.ts";
import {
  ageBandToCtdc,
  ageBandToGlotip,
  ageGroupToGlotip,
  citizenshipToGlotip,
  identificationToHtcds,
  sexToCtdc,
  sexToGlotip,
  sexToHtcds,
} from "./person-crosswalks.ts";

/**
 * Every crosswalk from a code list of this library to an external scheme.
 *
 * @category Crosswalks
 */
export const crosswalks: readonly Crosswalk[] = [
  exploitationToGlotip,
  exploitationToCtdc,
  exploitationToHtcds,
  exploitationToIccs,
  exploitationToSdg,
  meansToCtdc,
  meansToHtcds,
  sexToGlotip,
  sexToCtdc,
  sexToHtcds,
  ageGroupToGlotip,
  ageBandToGlotip,
  ageBandToCtdc,
  citizenshipToGlotip,
  sectorToCtdc,
  sectorToHtcds,
  identificationToHtcds,
  outcomeToGlotip,
];
