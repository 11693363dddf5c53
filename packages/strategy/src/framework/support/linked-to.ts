import type { Localized } from "@aht-jo/core";
import type { JordanActivityId } from "../../jordan/ids.ts";
import { assumed } from "../assumed.ts";
import type { ActivityLink } from "./support-project.ts";

/** A link to an activity that shares the subject of earlier support; no source prints it. */
/* @__NO_SIDE_EFFECTS__ */
export function linkedTo(activity: JordanActivityId, subject: Localized): ActivityLink {
  return {
    activity,
    basis: assumed({
      why: {
        en: `Shared subject: ${subject.en}. The support, as described, came before the term of the plan, and no source links the two.`,
        ar: `موضوع مشترك: ${subject.ar}. والدعم، كما وُصف، سابق لمدة الخطة، ولا يربط بينهما أي مصدر.`,
      },
      question: {
        en: "Does the activity build on this support, or does the supporter still contribute to it?",
        ar: "هل يستند النشاط إلى هذا الدعم؟ وهل ما زالت الجهة الداعمة تسهم فيه؟",
      },
      whoCouldAnswer: "national-committee",
    }),
  };
}
