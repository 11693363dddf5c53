import { type Basis, civilDate, type Localized, type Source } from "@aht-jo/core";

/** Somebody who could say how a standard or a country answers a question. */
type Answerer = "council-of-europe" | "odihr" | "un-refugee-agency" | "country";

/** A work that the reference document rests on. */
type ReferenceSourceId = "odihr-handbook-2022" | "greta-reports" | "icmpd-trm";

/** The works whose content is known from accounts of them; what is only remembered is assumed, with a question. */
export const sources: readonly (Source & { readonly id: ReferenceSourceId })[] = [
  {
    id: "odihr-handbook-2022",
    title: {
      en: "Handbook on national referral mechanisms, second edition",
      ar: "دليل آليات الإحالة الوطنية، الطبعة الثانية",
    },
    publisher: {
      en: "OSCE Office for Democratic Institutions and Human Rights",
      ar: "مكتب المؤسسات الديمقراطية وحقوق الإنسان في منظمة الأمن والتعاون في أوروبا",
    },
    publishedOn: "2022-01",
    language: "en",
    address: null,
  },
  {
    id: "greta-reports",
    title: {
      en: "Country reports on the Convention against trafficking in human beings",
      ar: "التقارير القُطرية عن اتفاقية مكافحة الاتجار بالبشر",
    },
    publisher: {
      en: "Council of Europe, group of experts GRETA",
      ar: "مجلس أوروبا، فريق خبراء مكافحة الاتجار بالبشر",
    },
    publishedOn: null,
    language: "en",
    address: null,
  },
  {
    id: "icmpd-trm",
    title: {
      en: "Guidelines for a transnational referral mechanism",
      ar: "إرشادات آلية الإحالة عبر الوطنية",
    },
    publisher: {
      en: "International Centre for Migration Policy Development",
      ar: "المركز الدولي لتطوير سياسات الهجرة",
    },
    publishedOn: null,
    language: "en",
    address: null,
  },
];

/** What an account of a standard says. */
export function told(work: ReferenceSourceId, pinpoint: string): Basis {
  return { kind: "sourced", provision: { work, pinpoint, reading: "reported" } };
}

/** What is remembered of a standard, or chosen as an example, with the question that would settle it. */
export function remembered(point: {
  readonly why: Localized;
  readonly question: Localized;
  readonly whoCouldAnswer: Answerer;
}): Basis {
  return { kind: "assumed", ...point, raisedOn: civilDate("2026-11-21") };
}
