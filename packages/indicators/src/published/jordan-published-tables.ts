import type { PublishedTable } from "../table/published-table.ts";
import {
  ctuCasesTable,
  ctuOffendersTable,
  ctuVictimsTable,
} from "./counter-trafficking-unit-tables.ts";
import { handledFilesTable, labourSectionFilesTable } from "./handled-files-tables.ts";
import {
  committeeCasesTable,
  committeeVictimsTable,
  courtVictimsTable,
  policeCasesTable,
} from "./national-tables.ts";
import { provenCasesReprintTable, provenCasesTable } from "./proven-cases-tables.ts";
import { darKaramaTable, shelteredByMonthTable } from "./shelter-tables.ts";
import { tamkeenWorkersTable } from "./tamkeen-table.ts";
import { usTipReferredCasesTable, usTipReportTable } from "./us-tip-tables.ts";

/**
 * Figures for Jordan that publishers other than UNODC gave out, each with the place where it was read.
 *
 * Rounded figures ("about 97") and figures whose period is not known are left out. UNODC figures come from the
 * release itself, through `unodcTables`.
 *
 * @category Published figures of Jordan
 */
export const jordanPublishedTables: readonly PublishedTable[] = [
  usTipReportTable,
  usTipReferredCasesTable,
  ctuCasesTable,
  ctuVictimsTable,
  ctuOffendersTable,
  committeeCasesTable,
  committeeVictimsTable,
  policeCasesTable,
  courtVictimsTable,
  handledFilesTable,
  labourSectionFilesTable,
  provenCasesTable,
  provenCasesReprintTable,
  shelteredByMonthTable,
  darKaramaTable,
  tamkeenWorkersTable,
];
