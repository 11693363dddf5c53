import type { Locale } from "../../packages/core/src/index.ts";
import { assumptionRegister } from "../../packages/nrm/src/index.ts";
import type { RuleSet } from "../../packages/rules/src/index.ts";
import { isolated, page, plain, table } from "./markdown.ts";
import { closing } from "./track-page.ts";

const words = {
  en: {
    title: "What is assumed",
    lead: "Where nothing published gives an answer, the rules state an assumption, and why. Here are all of them as questions, with the body that could answer: the more rests on an answer, the higher up the question.",
    count: "Questions: {questions}. Places in the document where one of them stands: {bases}.",
    sheet:
      "`assumptionsHtml` and `assumptionsCsv` of `@aht-jo/nrm` make a sheet of the same register to be filled in, in one language or both:",
    rank: "No.",
    question: "Question",
    who: "Could answer",
    moves: "Permissions",
    rules: "Rules",
    comma: ", ",
  },
  ar: {
    title: "ما هو مفترض",
    lead: "حيث لا جواب فيما نُشر تصرّح القواعد بافتراض وسببه. هذه هي الافتراضات كلها في صورة أسئلة مع الجهة القادرة على الجواب، وكلما زاد ما يقوم على الجواب تقدّم السؤال.",
    count: "عدد الأسئلة: {questions}. عدد المواضع التي ترد فيها في الوثيقة: {bases}.",
    sheet:
      "تُعد `assumptionsHtml` و`assumptionsCsv` من `@aht-jo/nrm` ورقة من السجل نفسه لتعبئتها بلغة واحدة أو باللغتين:",
    rank: "الرقم",
    question: "السؤال",
    who: "الجهة القادرة على الجواب",
    moves: "قواعد الإجازة",
    rules: "القواعد",
    comma: "، ",
  },
} as const;

/** Every assumption as a question, the weightiest first. */
export function assumedPage(rules: RuleSet, locale: Locale): string {
  const say = words[locale];
  const { entries, bases } = assumptionRegister(rules);
  const number = (n: number) => isolated(String(n));
  return page([
    [`# ${say.title}`],
    [say.lead],
    [say.count.replace("{questions}", number(entries.length)).replace("{bases}", number(bases))],
    table(
      [say.rank, say.question, say.who, say.moves, say.rules],
      entries.map(({ rank, question, addressees, weight }) => [
        number(rank),
        plain(question[locale]),
        addressees.map(({ id, title }) => plain(title?.[locale] ?? id)).join(say.comma),
        number(weight.moves),
        number(weight.rules),
      ]),
    ),
    [
      say.sheet,
      "",
      "```ts",
      'import { civilDate } from "@aht-jo/core";',
      'import { assumptionRegister, assumptionsCsv, assumptionsHtml, jordanNrm } from "@aht-jo/nrm";',
      "",
      "const register = assumptionRegister(jordanNrm());",
      'const page = assumptionsHtml(register, { date: civilDate("2026-11-22"), locales: ["ar", "en"] });',
      'const sheet = assumptionsCsv(register, { locale: "ar" });',
      "```",
    ],
    [closing(rules.doc, locale)],
  ]);
}
