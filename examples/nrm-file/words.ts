import type { Locale } from "@aht-jo/core";

/** What the example says between what the packages say. */
interface Words {
  readonly disclaimer: string;
  readonly usage: string;
  readonly done: string;
  readonly refused: string;
  readonly opens: string;
  readonly closes: string;
  readonly due: string;
  readonly late: string;
  readonly suspended: string;
  readonly met: string;
  readonly open: string;
  readonly steps: Readonly<Record<string, string>>;
  readonly nextVersion: string;
  readonly changed: string;
  readonly unchanged: string;
  readonly sound: string;
  readonly unsound: string;
  readonly none: string;
}

export const words: Readonly<Record<Locale, Words>> = {
  en: {
    disclaimer:
      "Illustrative: the persons and events are made up, and the rules are a reading of what is public.",
    usage: "usage: main.ts [--lang en|ar]",
    done: "done",
    refused: "REFUSED",
    opens: "{role} can now:",
    closes: "{role} can no longer:",
    due: "due {date}",
    late: "LATE since {date}",
    suspended: "suspended",
    met: "done on {date}",
    open: "no day can be told yet",
    steps: {
      runsFrom: "runs from {date}",
      counted: "counted to {date}",
      suspended: "stood still from {date}",
      resumed: "ran again from {date}",
      extended: "extended to {date}",
      rolled: "moved to {date}",
      met: "met on {date}",
    },
    nextVersion: "What if a new version set “{param}” to {value} from {date} on?",
    changed: "{duty}: due {before} now, {after} then",
    unchanged: "Nothing would change for this file.",
    sound: "The log is whole, and its rules decide every step as it was decided: {count} events.",
    unsound: "The audit of the log has findings.",
    none: "none",
  },
  ar: {
    disclaimer: "للتوضيح فقط: الأشخاص والأحداث من نسج الخيال، والقواعد قراءة لما هو منشور.",
    usage: "main.ts [--lang en|ar]",
    done: "تم",
    refused: "مرفوض",
    opens: "أصبح بإمكان {role}:",
    closes: "لم يعد بإمكان {role}:",
    due: "الموعد {date}",
    late: "متأخر منذ {date}",
    suspended: "موقوف",
    met: "أُنجز في {date}",
    open: "لا يمكن تحديد موعد بعد",
    steps: {
      runsFrom: "يبدأ من {date}",
      counted: "ينتهي العد في {date}",
      suspended: "توقف من {date}",
      resumed: "استؤنف من {date}",
      extended: "مُدد إلى {date}",
      rolled: "نُقل إلى {date}",
      met: "أُنجز في {date}",
    },
    nextVersion: "ماذا لو جعل إصدار جديد قيمة «{param}» {value} اعتبارًا من {date}؟",
    changed: "{duty}: الموعد {before} الآن، ثم {after}",
    unchanged: "لا يتغير شيء في هذا الملف.",
    sound: "السجل كامل، وقواعده تقرر كل خطوة كما قُررت. عدد الأحداث: {count}",
    unsound: "في تدقيق السجل ملاحظات.",
    none: "لا موعد",
  },
};
