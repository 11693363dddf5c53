import type { Basis } from "@aht-jo/core";
import { assumed } from "../basis/assumed.ts";
import { glossary } from "../glossary/glossary.ts";
import { laws } from "../law/laws.ts";
import { parties } from "../parties/parties.ts";
import type { StatedBasis } from "./stated-basis.ts";

const partyName: Basis = /* @__PURE__ */ assumed({
  why: {
    en: "The Arabic names were not seen in an Arabic source; they are this library's rendering.",
    ar: "لم تُرَ الأسماء العربية في مصدر عربي، وهي من صياغة هذه المكتبة.",
  },
  question: {
    en: "Are these the official Arabic names of the bodies?",
    ar: "هل هذه هي الأسماء العربية الرسمية للجهات؟",
  },
  whoCouldAnswer: "national-committee",
});

const lawName: Basis = /* @__PURE__ */ assumed({
  why: {
    en: "The Arabic titles were not seen in an Arabic source; they are this library's rendering.",
    ar: "لم تُرَ العناوين العربية في مصدر عربي، وهي من صياغة هذه المكتبة.",
  },
  question: {
    en: "Are these the official Arabic titles of the texts?",
    ar: "هل هذه هي العناوين العربية الرسمية للنصوص؟",
  },
  whoCouldAnswer: "legislation-and-opinion-bureau",
});

const term: Basis = /* @__PURE__ */ assumed({
  why: {
    en: "The Arabic terms were not seen in an Arabic source; they are this library's rendering.",
    ar: "لم تُرَ المصطلحات العربية في مصدر عربي، وهي من صياغة هذه المكتبة.",
  },
  question: {
    en: "Which Arabic terms does the committee use?",
    ar: "ما المصطلحات العربية التي تعتمدها اللجنة؟",
  },
  whoCouldAnswer: "national-committee",
});

/** One assumption for all unconfirmed Arabic names of parties, one for titles of laws, one for terms. */
export function unconfirmedNames(): readonly StatedBasis[] {
  const isOpen = (one: { readonly arabicName: string }) => one.arabicName === "unconfirmed";
  return [
    ...parties
      .filter(isOpen)
      .map((one) => ({ place: `parties/${one.id}/arabic-name`, basis: partyName })),
    ...laws.filter(isOpen).map((one) => ({ place: `law/${one.id}/arabic-name`, basis: lawName })),
    ...glossary
      .filter((one) => one.kind === "word" && isOpen(one))
      .map((one) => ({ place: `glossary/${one.id}`, basis: term })),
  ];
}
