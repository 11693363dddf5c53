import type { Locale } from "../../packages/core/src/index.ts";
import { jordanPromises } from "../../packages/nrm/src/index.ts";
import { faults } from "../../packages/nrm/src/promises/fixtures/faults.ts";
import type { RuleSet } from "../../packages/rules/src/index.ts";
import { id, isolated, page, plain, table } from "./markdown.ts";
import { promiseTitles } from "./promise-titles.ts";
import { type ProofRow, proofRows } from "./proof-rows.ts";
import { closing } from "./track-page.ts";

const words = {
  en: {
    title: "What is proved",
    lead: "The mechanism makes seventeen promises. Each is put to a program that looks at every situation a file can come to, whatever is known when it is opened and whatever is brought later, and looks for one where the promise is broken.",
    how: "Where the rules of a step alone make sure of a promise, it holds in every situation that can be written down, and nothing has to be searched: one situation, no steps. Else the situations that matter to it are gone through one by one. Time limits and comparisons of days count as open: whatever they come to, the promise holds.",
    limits:
      "One file is looked at, with one instance of each track that can have many. It is shown that somebody may act, never that they do.",
    number: "No.",
    promise: "Promise",
    questions: "Questions",
    states: "Situations",
    edges: "Steps between them",
    assumed: "Assumed rules with a part in it",
    asked: "Asked of the whole document",
    mistakes: "Mistakes that are noticed",
    mistakesLead:
      "Each of these mistakes was planted in the document, and the promise it is listed under was found broken.",
    said: "Asked one by one",
    rests: "Assumed rules that this promise may rest on; no other one can matter to it",
    versions: "From one version to the next",
    versionsLead:
      "Two versions are compared by what they let people do, not by their wording. In August 2023 a regulation took potential victims into the shelters, who had been left out before. Compared with the rules as they were, the comparison finds one step that the regulation opened, admission of a person who is not yet identified, for each role that may admit; it took nothing away, and no file is left without a way on.",
  },
  ar: {
    title: "ما ثبت بالبرهان",
    lead: "تعد الآلية بسبعة عشر وعدًا. يُعرض كل منها على برنامج ينظر في كل وضع يمكن أن يصل إليه ملف، أيًا كان المعروف عند فتحه وما يُضاف لاحقًا، ويبحث عن وضع يُخلف فيه الوعد.",
    how: "إذا كفلت قواعد الخطوة وحدها تحقق الوعد فهو متحقق في كل وضع يمكن وصفه ولا حاجة إلى بحث: وضع واحد بلا خطوات. وإلا فُحصت الأوضاع المؤثرة فيه واحدًا واحدًا. وتُعد المدد ومقارنات الأيام مفتوحة: يتحقق الوعد أيًا كانت.",
    limits:
      "يُنظر في ملف واحد، وفي حالة واحدة من كل مسار متعدد. والثابت أن لأحد أن يتصرف، لا أنه يتصرف فعلًا.",
    number: "الرقم",
    promise: "الوعد",
    questions: "الأسئلة",
    states: "الأوضاع",
    edges: "الخطوات بينها",
    assumed: "القواعد المفترضة ذات الصلة",
    asked: "يُسأل عنه في الوثيقة كلها",
    mistakes: "أخطاء يكشفها البرهان",
    mistakesLead: "زُرع كل خطأ من هذه الأخطاء في الوثيقة، فظهر أن الوعد المذكور فوقه لم يعد متحققًا.",
    said: "الأسئلة واحدًا واحدًا",
    rests: "القواعد المفترضة التي قد يقوم عليها هذا الوعد، ولا أثر لغيرها فيه",
    versions: "من إصدار إلى آخر",
    versionsLead:
      "يُقارن إصداران بما يتيحانه للناس لا بألفاظهما. في آب 2023 شمل نظام جديد بالإيواء من يُحتمل أنه مجني عليه وكان مستثنى من قبل. وبمقارنة القواعد بما كانت عليه يظهر أن النظام فتح خطوة واحدة هي إدخال من لم تُحدد صفته بعد، لكل صفة لها حق الإدخال، ولم ينتقص شيئًا ولم يترك ملفًا بلا سبيل.",
  },
} as const;

/** Each promise as a sentence, what its proof went through, and the mistakes it was seen to notice. */
export function proofPage(rules: RuleSet, locale: Locale): string {
  const say = words[locale];
  const numbers = [...promiseTitles.keys()].map((at) => at + 1);
  const about = (name: string, number: number) => name.startsWith(`${number} `);
  const cells = (row: ProofRow | undefined) =>
    row === undefined
      ? [say.asked, "", "", ""]
      : [row.questions, row.states, row.edges, row.assumed.length].map((n) => isolated(String(n)));
  const sentence = (number: number) => plain(promiseTitles[number - 1]?.[locale] ?? "");
  return page([
    [`# ${say.title}`],
    [say.lead],
    [say.how],
    [say.limits],
    table(
      [say.number, say.promise, say.questions, say.states, say.edges, say.assumed],
      numbers.map((number) => [
        String(number),
        sentence(number),
        ...cells(proofRows().find((row) => row.number === number)),
      ]),
    ),
    [`## ${say.said}`],
    ...numbers.flatMap((number) => {
      const titles = jordanPromises
        .filter(({ name }) => about(name, number))
        .map(({ title }) => `- ${plain(title[locale])}`);
      return titles.length === 0
        ? []
        : [
            [`### ${number}. ${sentence(number)}`],
            [...new Set(titles)],
            restingOn(proofRows().find((row) => row.number === number)?.assumed ?? [], say.rests),
          ];
    }),
    [`## ${say.versions}`],
    [say.versionsLead],
    [`## ${say.mistakes}`],
    [say.mistakesLead],
    ...numbers.flatMap((number) => {
      const noticed = faults
        .filter(({ promise }) => about(promise, number))
        .map(({ title }) => `- ${plain(title[locale])}`);
      return noticed.length === 0 ? [] : [[`### ${number}. ${sentence(number)}`], noticed];
    }),
    [closing(rules.doc, locale)],
  ]);
}

/** The most rules that stand on the page by name. */
const mostNamed = 100;

function restingOn(rules: readonly string[], heading: string): readonly string[] {
  if (rules.length === 0 || rules.length > mostNamed) return [];
  return [
    `<details>\n<summary>${heading}</summary>\n`,
    ...rules.map((one) => `- ${id(one)}`),
    "\n</details>",
  ];
}
