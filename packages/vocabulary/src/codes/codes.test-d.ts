import { exploitationToGlotip } from "./crosswalks/exploitation-crosswalks.ts";
import { translate } from "./crosswalks/translate.ts";
import { isCode } from "./is-code.ts";
import { labelOf } from "./label-of.ts";
import { type Purpose, purposes } from "./lists/purpose.ts";
import { parseCode } from "./parse-code.ts";

declare const supplied: unknown;

// A value that passed the test has the codes of the list as its type.
if (isCode(purposes, supplied)) {
  const purpose: Purpose = supplied;
  void purpose;
}

// A parsed value has it too.
const parsed = parseCode(purposes, { value: supplied, on: null, path: [] });
if (parsed.ok) {
  const purpose: Purpose = parsed.value;
  void purpose;
}

// @ts-expect-error a code of another list does not compile
labelOf(purposes, { code: "domestic-work", locale: "en" });

// @ts-expect-error a language this library does not speak does not compile
labelOf(purposes, { code: "servitude", locale: "fr" });

// @ts-expect-error a code that the crosswalk does not start from does not compile
translate(exploitationToGlotip, ["servitude"]);

// @ts-expect-error a list cannot be changed in place
purposes.version = 2;

// @ts-expect-error whether a day matters must be said
parseCode(purposes, { value: supplied, path: [] });
