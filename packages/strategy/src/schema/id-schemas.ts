import { integerSchema } from "@aht-jo/core/schema";
import * as z from "zod";
import { planIdShape } from "../plan/plan-id.ts";
import { firstPlanYear, lastPlanYear } from "../plan/term.ts";

/** Plan identifiers such as `P1.G4.S2.A1`. */
export const planIdSchema = /* @__PURE__ */ z.string().regex(planIdShape);

/** Codes in small letters, digits and dashes: the ids of parties, plans and amendments. */
export const codeSchema = /* @__PURE__ */ z
  .string()
  .max(80)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

/** Years that a plan can speak of. */
export const yearSchema = /* @__PURE__ */ integerSchema({ min: firstPlanYear, max: lastPlanYear });

/** Version numbers of a plan. */
export const versionSchema = /* @__PURE__ */ integerSchema({ min: 1, max: 9999 });
