import type { ActivityStatus } from "@aht-jo/strategy";
import type { Tone, Value } from "../document/value.ts";
import { label } from "../labels/label.ts";

const tones: Readonly<Record<ActivityStatus, Tone>> = {
  completed: "done",
  "in-progress": "partial",
  "not-started": "open",
  suspended: "stopped",
};

/** A reported state as a value of the report. */
export function statusValue(status: ActivityStatus): Value {
  return { kind: "status", tone: tones[status], text: label(`status.${status}`) };
}
