import type { MessageTable } from "@aht-jo/core";
import type { IndicatorsMessageCode } from "./indicators-message-code.ts";

/** What each issue and finding says in Arabic: what is wrong, then what to do. */
export const ar: MessageTable<IndicatorsMessageCode> = {
  "value.not-text": "تُقرأ الخانة المنشورة من نص. يُرجى تمريرها كما طُبعت.",
  "value.malformed":
    "هذه ليست عددًا ولا علامة معروفة ولا خانة فارغة. يُرجى كتابة أرقام فقط، وفاصلة بين كل ثلاث خانات عند الحاجة.",
  "value.too-large": "هذا العدد أكبر من أن يُحصى بدقة. يُرجى التحقق منه.",
  "table.dimension-duplicate": "يحمل بُعدان المعرّف نفسه. يُرجى إعطاء كل بُعد معرّفًا خاصًا به.",
  "table.period-dimension-unknown": "البُعد الذي يحمل الفترة ليس من أبعاد الجدول. يُرجى تسمية أحدها.",
  "table.label-duplicate": "تتكرر تسمية في تفصيل واحد. يُرجى ذكرها مرة واحدة.",
  "table.breakdown-cycle": "إحدى التسميات جزء من نفسها. يُرجى تصحيح التفاصيل.",
  "table.open-breakdowns":
    "لا يجوز أن تكون قائمة الأجزاء مفتوحة في أكثر من تفصيل واحد للبُعد. يُرجى ذكر أجزاء التفاصيل الأخرى.",
  "table.key-mismatch":
    "المفتاح لا يطابق الأبعاد (الناقص: {missing}، غير المعروف: {unknown}). يُرجى إعطاء تسمية واحدة لكل بُعد.",
  "table.count-invalid": "يجب أن يكون العدد المحصى عددًا صحيحًا لا يقل عن الصفر. يُرجى تصحيحه.",
  "table.suppression-reversed": "ينتهي مدى العدد المحجوب قبل بدايته. يُرجى تبديل الحدين.",
  "table.too-many-implied-cells":
    "يزيد عدد المجاميع غير المطبوعة التي تستلزمها التفاصيل على الحد المسموح به، وهو {max}. يُرجى تقليل الأبعاد أو تقصير سلاسل التفاصيل.",
  "unodc.column-missing": "ينقص عمود من أعمدة الجدول المنشور. يُرجى قراءة الملف مع سطر العناوين.",
  "unodc.indicator-unknown":
    "هذا المؤشر ليس من مؤشرات الجدول المنشور. يُرجى التأكد من أن الملف هو الملف الصحيح.",
  "unodc.dimension-unknown":
    "هذا التفصيل ليس من تفاصيل الجدول المنشور. يُرجى التأكد من أن الملف هو الملف الصحيح.",
  "unodc.category-unknown":
    "السطر الذي لا تفصيل فيه يجب أن يخص المجموع. يُرجى التأكد من أن الملف هو الملف الصحيح.",
  "unodc.unit-unknown": "لا تُقرأ إلا الأعداد. يُرجى استبعاد الأسطر ذات الوحدات الأخرى.",
  "duplicate-key.differs":
    "ترد قيم مختلفة تحت مفتاح واحد (عدد الأسطر: {rows}). يُرجى سؤال الناشر عن القيمة المعتمدة.",
  "duplicate-key.repeats":
    "تتكرر القيمة نفسها تحت مفتاح واحد (عدد الأسطر: {rows}). يُرجى احتسابها مرة واحدة.",
  "total-differs.parts-exceed":
    "المجموع المنشور {total}، ومجموع أجزائه بحسب {dimension} هو {sum}. يُرجى سؤال الناشر أيهما الصحيح.",
  "total-differs.parts-fall-short":
    "المجموع المنشور {total}، ومجموع أجزائه كلها بحسب {dimension} هو {sum}. يُرجى سؤال الناشر أيهما الصحيح.",
  "total-differs.unexplained-rest":
    "المجموع المنشور {total}، ومجموع الأجزاء المنشورة بحسب {dimension} هو {sum}. يُرجى السؤال عن الجزء الذي لم يُنشر.",
  "unreachable-total.certain":
    "المجموع المنشور {total}، ولا تبلغ أجزاؤه بحسب {dimension} أكثر من {reach} حتى مع الأعداد المحجوبة. يُرجى سؤال الناشر أيهما الصحيح.",
  "unreachable-total.as-printed":
    "المجموع المنشور {total}، ولا تبلغ الأجزاء المنشورة بحسب {dimension} أكثر من {reach}. يُرجى السؤال عن الجزء الذي لم يُنشر.",
  "part-above-total.certain":
    "العدد {part}، مع أنه جزء واحد بحسب {dimension} من مجموع قدره {total}. يُرجى سؤال الناشر أيهما الصحيح.",
  "part-above-total.subset":
    "العدد {part}، والمجموع الذي نُشر تحته بحسب {dimension} هو {total}. يُرجى السؤال هل يخص أشخاصًا آخرين أو فترة أخرى.",
  "publishers-disagree.same-count":
    "العدد هنا {value} وهو {otherValue} في «{other}»، مع أن كليهما يُفترض أن يحصي الشيء نفسه. يُرجى أن يُذكر في كل تقرير أي العددين استُخدم.",
  "publishers-disagree.unit-differs":
    "العدد هنا {value} وهو {otherValue} في «{other}». جرى الإحصاء في مرحلتين مختلفتين، فلا يلزم أن يتطابقا؛ يُرجى بيان ذلك حيثما وُضعا جنبًا إلى جنب.",
  "publishers-disagree.scope-differs":
    "العدد هنا {value} وهو {otherValue} في «{other}». يشمل العددان حالات مختلفة، فلا يلزم أن يتطابقا؛ يُرجى بيان ذلك حيثما وُضعا جنبًا إلى جنب.",
  "publishers-disagree.unit-and-scope-differ":
    "العدد هنا {value} وهو {otherValue} في «{other}». يشمل العددان حالات مختلفة وجرى الإحصاء في مرحلتين مختلفتين، فلا يلزم أن يتطابقا؛ يُرجى بيان ذلك حيثما وُضعا جنبًا إلى جنب.",
  "recoverable-suppression.exact":
    "حُجب هذا العدد، غير أن الأعداد المحيطة به تكشفه (المجاميع بحسب: {dimensions}). يُرجى حجب عدد ثانٍ في كل من هذه المجاميع.",
  "recoverable-suppression.across-tables":
    "حُجب هذا العدد، غير أن الأعداد المنشورة تكشفه إذا ضُمّت إليها أعداد «{other}». يُرجى حجبه هناك أيضًا، أو حجب عدد ثانٍ في المجاميع نفسها.",
  "label-variant.encoding":
    "تشوّهت التسمية «{label}» أثناء نقلها، والأرجح أنها «{suggested}». يُرجى تصحيح الملف.",
  "label-variant.form":
    "التسمية «{label}» هي «{suggested}» بكتابة أخرى. يُرجى اعتماد إحداهما، وإلا أُحصيت أعدادهما منفصلة.",
  "label-variant.capital":
    "تبدأ التسمية «{label}» بحرف صغير خلافًا لسائر التسميات بحسب {dimension}. يُرجى كتابتها «{suggested}».",
  "label-variant.known-spelling":
    "التسمية «{label}» غير معروفة. إن كان المقصود «{suggested}» فيُرجى كتابتها كذلك.",
  "label-variant.near-spelling":
    "لا تختلف التسمية «{label}» عن «{suggested}» إلا بحرف واحد. يُرجى التحقق هل هما شيء واحد.",
  "identical-series.span":
    "كل عدد مشترك من {from} إلى {to} مطابق لنظيره في «{other}» (عدد الفترات: {periods}). يُرجى السؤال هل نُسخ أحدهما من الآخر.",
};
