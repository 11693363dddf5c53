import { partiesOfKind, party } from "./parties.ts";
import type { Party } from "./party.ts";
import { seats } from "./seats.ts";

// A known id compiles and gives a party.
const justice: Party = party("ministry-of-justice");
void justice;

// @ts-expect-error an id that the register does not hold does not compile
party("ministry-of-magic");

// @ts-expect-error the American spelling of an id does not compile
party("ministry-of-labor");

// @ts-expect-error a kind that does not exist does not compile
partiesOfKind("guild");

// @ts-expect-error the register cannot be written to
justice.kind = "unit";

// @ts-expect-error a seat cannot be added
seats.push(seats[0]);
