// A next version of the rules: one time limit has another value.

import type { CivilDate } from "@aht-jo/core";
import { type JordanParam, type JordanShape, jordanNrm, jordanNrmDocument } from "@aht-jo/nrm";
import { compile, type RuleSet } from "@aht-jo/rules";

export function nextVersion(change: {
  readonly param: JordanParam;
  readonly value: number;
  readonly from: CivilDate;
}): RuleSet<JordanShape> {
  const { param, value, from } = change;
  const rules = jordanNrmDocument.rules.flatMap((rule) =>
    rule.kind === "param" && rule.name === param
      ? [
          { ...rule, inForce: { ...rule.inForce, to: from } },
          { ...rule, id: `${rule.id}-next`, value, inForce: { ...rule.inForce, from } },
        ]
      : [rule],
  );
  const supersedes = jordanNrm().hash;
  const compiled = compile<JordanShape>({
    ...jordanNrmDocument,
    version: "1.1.0",
    supersedes,
    rules,
  });
  if (!compiled.ok) throw new Error("The next version has issues.");
  return compiled.value;
}
