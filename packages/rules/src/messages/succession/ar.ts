import type { MessageTable } from "@aht-jo/core";
import type { SuccessionIssueCode } from "../../kernel/diff-rules/succession-issue-code.ts";

/** What keeps a version from following another, in Arabic: what is wrong, then what to do. */
export const ar: MessageTable<SuccessionIssueCode> = {
  "rules.state-dropped":
    "في الإصدار السابق حالة {state} على المسار {track}، وقد تكون فيها ملفات قائمة. يُرجى إعادتها، وتحديد يوم لوقف العمل بها إن لم تعد مطلوبة.",
  "rules.supersedes-other":
    "لا يذكر هذا الإصدار الإصدار السابق له. يُرجى وضع بصمة ذلك الإصدار في حقله المخصص.",
  "rules.track-dropped":
    "في الإصدار السابق مسار {track}، وقد تكون ملفات سارت عليه. يُرجى إعادته، وترك فتحه بلا قاعدة إن لم يعد مطلوبًا.",
};
