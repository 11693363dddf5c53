import type { Locale } from "@aht-jo/core";

/** What stands between the parts of a list inside one sentence. */
export const listSeparator: Readonly<Record<Locale, string>> = { en: "; ", ar: "؛ " };
