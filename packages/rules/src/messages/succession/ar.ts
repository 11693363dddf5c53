import type { MessageTable } from "@aht-jo/core";
import type { SuccessionIssueCode } from "../../kernel/diff-rules/succession-issue-code.ts";

/** What keeps a version from following another, in Arabic: what is wrong, then what to do. */
export const ar: MessageTable<SuccessionIssueCode> = {
  "rules.code-dropped":
    "في الإصدار السابق رمز {code} للواقعة {fact}، وقد يكون مسجّلًا في ملفات قائمة. يُرجى إعادته، وألا تسأل عنه أي قاعدة إن لم يعد مطلوبًا.",
  "rules.fact-type-changed":
    "للواقعة {fact} في الإصدار السابق نوع آخر، وقد تكون قيم منه مسجّلة في ملفات قائمة. يُرجى إعادة النوع السابق، وتعريف واقعة جديدة إلى جانبها.",
  "rules.past-changed":
    "كانت القاعدة {id} نافذة قبل نشر هذا الإصدار، ولم تعد موجودة أو تغيّر حكمها في تلك الأيام. يُرجى إعادتها كما كانت، وإنهاء نفاذها في يوم النشر أو بعده، وكتابة ما يحلّ محلها قاعدةً بمعرّف آخر.",
  "rules.state-dropped":
    "في الإصدار السابق حالة {state} على المسار {track}، وقد تكون فيها ملفات قائمة. يُرجى إعادتها، وتحديد يوم لوقف العمل بها إن لم تعد مطلوبة.",
  "rules.supersedes-other":
    "لا يذكر هذا الإصدار الإصدار السابق له. يُرجى وضع بصمة ذلك الإصدار في الحقل «\u2066supersedes\u2069».",
  "rules.track-dropped":
    "في الإصدار السابق مسار {track}، وقد تكون ملفات سارت عليه. يُرجى إعادته، وترك فتحه بلا قاعدة إن لم يعد مطلوبًا.",
};
