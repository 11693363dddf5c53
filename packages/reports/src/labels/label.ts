import type { Localized } from "@aht-jo/core";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import type { LabelKey } from "./label-key.ts";

/** The fixed words of a report in both languages. */
export function label(key: LabelKey): Localized {
  return { en: en[key], ar: ar[key] };
}
