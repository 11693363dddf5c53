import type { Localized } from "../../packages/core/src/index.ts";

/** The seventeen promises in one sentence each, by number. */
export const promiseTitles: readonly Localized[] = [
  {
    en: "Every state can be reached, and every rule applies somewhere.",
    ar: "يمكن بلوغ كل حالة، ولكل قاعدة موضع تنطبق فيه.",
  },
  {
    en: "No file is without something that somebody can do.",
    ar: "لا ملف إلا وفيه ما يستطيع أحد أن يفعله.",
  },
  {
    en: "From the first signs on, shelter, health care, psychosocial support and legal aid are offered, whatever is unknown and whether or not the person cooperates.",
    ar: "منذ المؤشرات الأولى يُعرض الإيواء والرعاية الصحية والدعم النفسي والاجتماعي والمساعدة القانونية، أيًا كان المجهول وسواء تعاون الشخص أم لم يتعاون.",
  },
  {
    en: "Consent can be taken back in every state, and what rested on it stops, referrals already sent included.",
    ar: "يمكن سحب الموافقة في كل حالة، فيتوقف ما كان يقوم عليها بما فيه الإحالات المرسلة.",
  },
  {
    en: "Nobody departs without consent, no child before its best interests were determined, and nobody to where the risk is high.",
    ar: "لا مغادرة دون موافقة، ولا مغادرة لطفل قبل تحديد مصلحته الفضلى، ولا مغادرة إلى حيث الخطر مرتفع.",
  },
  {
    en: "Nothing is disclosed without consent and a receiver, or a named legal ground.",
    ar: "لا إفشاء دون موافقة وجهة متلقية، أو سند قانوني محدد.",
  },
  {
    en: "Nobody is prosecuted for acts they may have been compelled to commit while that question is open.",
    ar: "لا يُلاحق أحد على أفعال ربما أُكره عليها ما دامت هذه المسألة قائمة.",
  },
  {
    en: "No file is closed while a duty waits or a case needs the person.",
    ar: "لا يُغلق ملف وفيه واجب لم يؤدَّ أو قضية تحتاج إلى الشخص.",
  },
  {
    en: "Whoever was declined can have the case reopened, and has the remedies of a worker and of a claimant.",
    ar: "لمن رُفضت صفته أن تُفتح حالته من جديد، وله سبل العامل وسبل المطالِب بالتعويض.",
  },
  {
    en: "No protective act waits for an irreversible one.",
    ar: "لا ينتظر إجراء حماية إجراءً لا رجعة فيه.",
  },
  {
    en: "Before an intrusive act somebody speaks for the child, and a guardian in conflict never consents.",
    ar: "لا يُتخذ إجراء يمس الطفل دون من يتحدث باسمه، ولا يوافق أبدًا وصي تتعارض مصالحه.",
  },
  {
    en: "Person and suspect never share a home, an escort or a hearing.",
    ar: "لا يجتمع الشخص والمشتبه به في دار ولا مرافقة ولا جلسة.",
  },
  {
    en: "Amnesty and dropping end neither the claim nor shelter nor return.",
    ar: "العفو والحفظ لا ينهيان المطالبة ولا الإيواء ولا العودة.",
  },
  {
    en: "A case becomes a labour file only with a reason and a complete checklist of act, means and purpose.",
    ar: "لا تصير القضية ملفًا عماليًا إلا بسبب وقائمة فحص كاملة للفعل والوسيلة والغاية.",
  },
  {
    en: "Every referral that is sent comes to an end, and one without an answer is escalated.",
    ar: "لكل إحالة مرسلة نهاية، وتُصعَّد التي لم يُرد عليها.",
  },
  {
    en: "What rests on an assumption is known.",
    ar: "ما يقوم على افتراض معروف.",
  },
  {
    en: "No new version leaves a file without a way on.",
    ar: "لا يترك إصدار جديد ملفًا بلا سبيل.",
  },
];
