// A next version of the rules: one time limit has another value. Nobody decided it, so it is an assumption.

import type { CivilDate } from "@aht-jo/core";
import { type JordanParam, type JordanShape, jordanNrm } from "@aht-jo/nrm";
import { amendParams, type RuleSet } from "@aht-jo/rules";

export function nextVersion(change: {
  readonly param: JordanParam;
  readonly value: number;
  readonly from: CivilDate;
}): RuleSet<JordanShape> {
  const { param, value, from } = change;
  const amended = amendParams(jordanNrm(), {
    version: "1.1.0",
    published: from,
    from,
    values: {
      [param]: {
        value,
        basis: [
          {
            kind: "assumed",
            why: { en: "A value to try out.", ar: "قيمة للتجربة." },
            question: { en: "Which limit applies?", ar: "ما المهلة المطبقة؟" },
            whoCouldAnswer: "national-committee",
            raisedOn: from,
          },
        ],
      },
    },
  });
  if (!amended.ok) throw new Error("The next version has issues.");
  return amended.value;
}
