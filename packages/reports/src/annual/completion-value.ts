import type { Completion, Judgement } from "@aht-jo/strategy";
import type { Tone, Value } from "../document/value.ts";
import { label } from "../labels/label.ts";

/** A completion as a value of the report: an interval of shares, or why there is none. */
export function completionValue(completion: Completion): Value {
  return completion.kind === "interval"
    ? { kind: "percent", lower: completion.lower, upper: completion.upper }
    : {
        kind: "observation",
        value: { kind: "missing", reason: completion.reason },
        unit: "percent",
      };
}

/** The judgements in the order in which they are drawn, each with its tone. */
export const judgementTones: readonly (readonly [Judgement, Tone])[] = [
  ["done", "done"],
  ["partly", "partial"],
  ["not-done", "open"],
  ["no-report", "silent"],
  ["not-due", "waiting"],
];

/** A judgement as a value of the report. */
export function judgementValue(judgement: Judgement): Value {
  const tone = judgementTones.find(([known]) => known === judgement)?.[1] ?? "waiting";
  return { kind: "status", tone, text: label(`judgement.${judgement}`) };
}
