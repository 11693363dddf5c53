import type { Locale } from "@aht-jo/core";
import type { RestsOnAssumption } from "./assumption-register.ts";

/** The titles of what rests on an assumption; rules written for several cases, which follow a colon, stand once. */
export function titlesOf(rests: readonly RestsOnAssumption[], locale: Locale): readonly string[] {
  return [...new Set(rests.map(({ title }) => title[locale].split(": ")[0] ?? ""))];
}
