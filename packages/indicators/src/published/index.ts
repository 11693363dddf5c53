/**
 * Figures for Jordan as publishers other than UNODC gave them out, with their contradictions.
 *
 * @module @aht-jo/indicators/published
 */

export {
  ctuCasesTable,
  ctuOffendersTable,
  ctuVictimsTable,
} from "./counter-trafficking-unit-tables.ts";
export { handledFilesTable, labourSectionFilesTable } from "./handled-files-tables.ts";
export { jordanPublishedTables } from "./jordan-published-tables.ts";
export {
  committeeCasesTable,
  committeeVictimsTable,
  courtVictimsTable,
  policeCasesTable,
} from "./national-tables.ts";
export { provenCasesReprintTable, provenCasesTable } from "./proven-cases-tables.ts";
export { darKaramaTable, shelteredByMonthTable } from "./shelter-tables.ts";
export { tamkeenWorkersTable } from "./tamkeen-table.ts";
export { usTipReferredCasesTable, usTipReportTable } from "./us-tip-tables.ts";
