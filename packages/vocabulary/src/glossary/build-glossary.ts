import { codeLists } from "../codes/code-lists.ts";
import { laws } from "../law/laws.ts";
import { parties } from "../parties/parties.ts";
import { monitoringWords } from "./data/monitoring-words.ts";
import { planWords } from "./data/plan-words.ts";
import { referralWords } from "./data/referral-words.ts";
import type { GlossaryEntry } from "./glossary-entry.ts";

/**
 * Joins the words with what the other registers name. A label of a code counts as confirmed when the same Arabic
 * wording is confirmed elsewhere.
 */
export function buildGlossary(): readonly GlossaryEntry[] {
  const words = [...planWords, ...monitoringWords, ...referralWords].map(
    (word): GlossaryEntry => ({ kind: "word", ...word }),
  );
  const bodies = parties.map(
    (one): GlossaryEntry => ({
      id: `party:${one.id}`,
      kind: "party",
      term: one.title,
      arabicName: one.arabicName,
      codeName: one.id,
      definition: one.note?.text ?? null,
    }),
  );
  const texts = laws.map(
    (one): GlossaryEntry => ({
      id: `law:${one.id}`,
      kind: "law",
      term: one.title,
      arabicName: one.arabicName,
      codeName: one.id,
      definition: null,
    }),
  );
  const named = [...words, ...bodies, ...texts];
  const confirmed = new Set(
    named.filter((one) => one.arabicName === "confirmed").map((one) => one.term.ar),
  );
  const statusOf = (arabic: string) => (confirmed.has(arabic) ? "confirmed" : "unconfirmed");
  const codes = codeLists.flatMap((list): readonly GlossaryEntry[] => [
    {
      id: `list:${list.id}`,
      kind: "code-list",
      term: list.title,
      arabicName: statusOf(list.title.ar),
      codeName: list.id,
      definition: null,
    },
    ...list.codes.map(
      (entry): GlossaryEntry => ({
        id: `code:${list.id}/${entry.code}`,
        kind: "code",
        term: entry.title,
        arabicName: statusOf(entry.title.ar),
        codeName: entry.code,
        definition: entry.note ?? null,
      }),
    ),
  ]);
  return [...named, ...codes];
}
