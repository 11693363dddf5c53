// Covers: which ids compile.
import { type BasicConceptId, provision, supportProjectsFor } from "./index.ts";

provision("10-1.1");
supportProjectsFor("P1.G4.S2.A1");

// @ts-expect-error section 10-3 has four provisions
provision("10-3.5");
// @ts-expect-error a part of section 10 is no provision
provision("10-3");
// @ts-expect-error no such activity
supportProjectsFor("P1.G4.S2.A9");
// @ts-expect-error a sub-goal is no activity
supportProjectsFor("P1.G4.S2");

// @ts-expect-error six concepts are defined, and this is none of them
const concept: BasicConceptId = "concept-offender";
void concept;
