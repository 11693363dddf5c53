import type { z } from "zod";
import type { Basis, Provision } from "../basis/basis.ts";
import type { CivilDate } from "../civil-date/civil-date.ts";
import type { Localized } from "../localized/localized.ts";
import type { Narrative } from "../narrative/narrative.ts";
import type { Observation } from "../observation/observation.ts";
import type { NonEmpty, Result } from "../result/result.ts";
import { basisSchema } from "./basis-schema.ts";
import { civilDateSchema } from "./civil-date-schema.ts";
import { localizedSchema } from "./localized-schema.ts";
import { narrativeSchema } from "./narrative-schema.ts";
import { nonEmptyListSchema } from "./non-empty-list-schema.ts";
import { observationSchema } from "./observation-schema.ts";
import { provisionSchema } from "./provision-schema.ts";
import { submissionLimits } from "./submission-limits.ts";
import { validateWith } from "./validate-with.ts";

// Each schema gives exactly the type of the main entry.
basisSchema satisfies z.ZodType<Basis>;
civilDateSchema satisfies z.ZodType<CivilDate>;
localizedSchema satisfies z.ZodType<Localized>;
narrativeSchema satisfies z.ZodType<Narrative>;
observationSchema satisfies z.ZodType<Observation>;
provisionSchema satisfies z.ZodType<Provision>;
nonEmptyListSchema(civilDateSchema) satisfies z.ZodType<NonEmpty<CivilDate>>;

// A validated value has the type of its schema.
validateWith(civilDateSchema, {
  value: "2025-03-14",
  limits: submissionLimits,
}) satisfies Result<CivilDate>;

// @ts-expect-error The limits are named by the caller, never defaulted.
validateWith(civilDateSchema, { value: "2025-03-14" });
