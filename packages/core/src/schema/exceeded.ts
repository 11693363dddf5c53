import type { z } from "zod";
import type { Issue } from "../result/result.ts";

/** The code and the limit of a text, list or number that is too small or too large. */
export function exceeded(raw: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): {
  readonly code: string;
  readonly params: Issue["params"];
} {
  const subject = subjectOf(raw.origin);
  if (subject === null) return { code: "value.invalid", params: {} };
  // Every number here is an integer, so "above 0" is "at least 1".
  const step = raw.inclusive === false ? 1 : 0;
  if (raw.code === "too_big") {
    const max = Number(raw.maximum) - step;
    return {
      code: subject === "number" ? "number.too-large" : `${subject}.too-long`,
      params: { max },
    };
  }
  const min = Number(raw.minimum) + step;
  if (subject === "number") return { code: "number.too-small", params: { min } };
  return min === 1
    ? { code: `${subject}.empty`, params: {} }
    : { code: `${subject}.too-short`, params: { min } };
}

function subjectOf(origin: string): "number" | "text" | "list" | null {
  switch (origin) {
    case "number":
    case "int":
      return "number";
    case "string":
      return "text";
    case "array":
      return "list";
    default:
      return null;
  }
}
