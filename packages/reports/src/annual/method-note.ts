import { cell, sentence } from "../document/cell.ts";
import type { RichText } from "../document/rich-text.ts";
import type { Value } from "../document/value.ts";
import { label } from "../labels/label.ts";
import type { AnnualReportInput } from "./annual-input.ts";

/** The method of an implementation figure in one line, for every place where such a figure stands. */
export function methodNote(input: Pick<AnnualReportInput, "asOf" | "method">): RichText {
  const { asOf, method } = input;
  return sentence(label("method.note"), {
    asOf: cell.date(asOf),
    credit: cell.text(label(`method.credit.${method.credit}`)),
    notYetDue: cell.text(label(`method.not-yet-due.${method.notYetDue}`)),
    frequency: cell.text(label(`method.frequency.${method.frequency}`)),
    weights: weights(method),
  });
}

/** The method in full sentences, one for each choice. */
export function methodInWords(
  input: Pick<AnnualReportInput, "asOf" | "method">,
): readonly RichText[] {
  const { asOf, method } = input;
  return [
    sentence(label("method.interval")),
    sentence(label("method.as-of"), { asOf: cell.date(asOf) }),
    sentence(label(`method.credit.${method.credit}.sentence`)),
    sentence(label(`method.not-yet-due.${method.notYetDue}.sentence`)),
    sentence(label("method.continuous.sentence"), {
      frequency: cell.text(label(`method.frequency.${method.frequency}`)),
    }),
    sentence(label("method.mean"), { weights: weights(method) }),
    sentence(label("method.joint")),
  ];
}

function weights(method: AnnualReportInput["method"]): Value {
  return cell.text(
    label(method.weights === "equal" ? "method.weights.equal" : "method.weights.given"),
  );
}
