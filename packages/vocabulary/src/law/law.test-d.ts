import { civilDate } from "@aht-jo/core";
import { articlesInForce } from "./articles-in-force.ts";
import { commencementDates } from "./commencement-dates.ts";
import { law } from "./laws.ts";

// @ts-expect-error a law that the register does not hold does not compile
law("law-1-1900");

// @ts-expect-error whether assumed days count must be said
commencementDates({});

// @ts-expect-error the first days in force must be passed in
articlesInForce("law-9-2009", { on: civilDate("2024-01-01") });

// @ts-expect-error a day is a civil date and not any text
articlesInForce("law-9-2009", { on: "2024-01-01", commencement: {} });
