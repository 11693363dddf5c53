import type { MessageTable } from "@aht-jo/core";
import type { VocabularyIssueCode } from "./issue-code.ts";

/** What each issue says in Arabic: what is wrong, then what to do. */
export const ar: MessageTable<VocabularyIssueCode> = {
  "party.unknown":
    "لا توجد في السجل جهة بهذا الاسم. يُرجى استعمال الاسم كما ورد في الخطة أو معرّف الجهة.",
  "party.flag":
    "عبارة «الشركاء المعنيون» علامة على النشاط وليست جهة. يُرجى وضع العلامة بدلًا من تسمية جهة.",
  "code.not-in-list": "هذه القيمة ليست رمزًا من رموز القائمة {list}. يُرجى اختيار رمز منها.",
  "code.not-in-force":
    "لم يكن الرمز {code} من القائمة {list} ساريًا في ذلك اليوم. يُرجى اختيار رمز كان ساريًا أو التحقق من التاريخ.",
};
