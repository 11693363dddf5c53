export {
  type Addressee,
  type AssumptionRegister,
  assumptionRegister,
  type OpenAssumption,
  type RestsOnAssumption,
} from "./assumption-register.ts";
export { assumptionsCsv } from "./assumptions-csv.ts";
export { assumptionsHtml } from "./assumptions-html.ts";
export type { AssumptionWeight, FoundByDropping } from "./weight.ts";
