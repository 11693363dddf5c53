import type { SupportBody } from "./support-body.ts";
import { toldIn } from "./told-in.ts";

/**
 * The bodies that the support projects name and that are not among the parties.
 *
 * @category Support projects
 */
export const supportBodies: readonly SupportBody[] = [
  {
    id: "migration-partnership-facility",
    title: { en: "Migration Partnership Facility", ar: "مرفق شراكة الهجرة" },
    arabicName: "unconfirmed",
    source: toldIn("jempas-ii-page", "The Migration Partnership Facility"),
  },
  {
    id: "samuel-hall",
    title: { en: "Samuel Hall", ar: "صامويل هول" },
    arabicName: "unconfirmed",
    source: toldIn("jempas-ii-evaluation", "About the evaluation"),
  },
  {
    id: "blomeyer-and-sanz",
    title: { en: "Blomeyer & Sanz", ar: "بلوماير وسانز" },
    arabicName: "unconfirmed",
    source: toldIn("jempas-ii-evaluation", "About the evaluation"),
  },
  {
    id: "diversity-development-group",
    title: { en: "Diversity Development Group", ar: "مجموعة تنمية التنوع" },
    arabicName: "unconfirmed",
    source: toldIn("jempas-ii-evaluation", "About the evaluation"),
  },
  {
    id: "migration-policy-group",
    title: { en: "Migration Policy Group", ar: "مجموعة سياسات الهجرة" },
    arabicName: "unconfirmed",
    source: toldIn("jempas-ii-evaluation", "About the evaluation"),
  },
  {
    id: "policy-impact-lab",
    title: { en: "Policy Impact Lab", ar: "مختبر أثر السياسات" },
    arabicName: "unconfirmed",
    source: toldIn("jempas-ii-evaluation", "About the evaluation"),
  },
  {
    id: "tandans",
    title: { en: "Tandans", ar: "تاندانز" },
    arabicName: "unconfirmed",
    source: toldIn("jempas-ii-evaluation", "About the evaluation"),
  },
];
