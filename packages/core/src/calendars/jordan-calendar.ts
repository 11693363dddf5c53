import { civilDate } from "../civil-date/parse-civil-date.ts";
import type { WorkingCalendar } from "../working-calendar/working-calendar.ts";
import { jordanHolidays } from "./jordan-holidays.ts";

/**
 * The working days of Jordan's ministries and public institutions: Friday and Saturday off, and the official
 * holidays of 2024 to 2027 as far as they are known.
 *
 * Every holiday in Jordan, a fixed date too, becomes one by a circular of the Prime Minister, which may move it (Labour
 * Day 2024 was observed on 2 May) or add a day (the parliamentary elections of 2024). A holiday is `announced` where
 * a press report of its circular was read, else `expected`: national days and Christian feasts on their own date,
 * Islamic feasts by the Umm al-Qura calendar, which may differ from Jordan's sighting by a day. Islamic feasts are
 * listed to the end of 2026. Reports were read for holidays up to March 2026; from `knownTo`, 1 April 2026, every
 * result is tentative. Pass later circulars in with `withHolidays`.
 *
 * Not listed: Isra' and Mi'raj, which is observed without a day off; days off for Christian employees only (Palm
 * Sunday, Easter, 26 December); shortened days. Bodies that work on Saturday need a calendar of their own.
 *
 * @category Working calendars
 */
export const jordanCalendar: WorkingCalendar = {
  id: "jordan-public-sector",
  title: { en: "Public sector of Jordan", ar: "القطاع العام في الأردن" },
  weekend: [5, 6],
  holidays: jordanHolidays,
  knownFrom: civilDate("2024-01-01"),
  knownTo: civilDate("2026-04-01"),
  basis: [
    {
      kind: "assumed",
      why: {
        en: "The weekend and the holidays were read in press reports of the Prime Minister's circulars, not in the circulars themselves; holidays without such a report are expected only.",
        ar: "أُخذت العطلة الأسبوعية والعطل الرسمية من أخبار صحفية عن بلاغات رئيس الوزراء لا من البلاغات نفسها، وما لم يُعثر على خبر عنه من العطل فهو متوقع فحسب.",
      },
      question: {
        en: "Which days have the Prime Minister's circulars fixed as official holidays since 1 January 2024, were any of them extended, and which instrument sets Friday and Saturday as the weekend?",
        ar: "ما الأيام التي حددتها بلاغات رئيس الوزراء عطلًا رسمية منذ 1 كانون الثاني 2024، وهل مُدد شيء منها، وما السند القانوني الذي يجعل الجمعة والسبت عطلة أسبوعية؟",
      },
      whoCouldAnswer: "ministry-of-justice",
      raisedOn: civilDate("2026-11-21"),
    },
  ],
};
