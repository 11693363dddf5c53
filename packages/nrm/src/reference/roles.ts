import type { Basis, Localized } from "@aht-jo/core";
import type { RoleDef } from "@aht-jo/rules";
import { advocates, childPresumption, guardianAdvocates, nationalChoice } from "./points.ts";

/** Who acts. A country names the parties that hold each role; here whoever the host says does. */
export const roles = {
  person: /* @__PURE__ */ role({ en: "The person", ar: "الشخص" }, nationalChoice),
  "first-responder": /* @__PURE__ */ role(
    { en: "First responder", ar: "المستجيب الأول" },
    nationalChoice,
  ),
  "independent-advocate": /* @__PURE__ */ role(
    { en: "Independent advocate", ar: "المناصر المستقل" },
    advocates,
  ),
  "guardian-advocate": /* @__PURE__ */ role(
    { en: "Guardian-advocate", ar: "الوصي المناصر" },
    guardianAdvocates,
  ),
  "child-protection-body": /* @__PURE__ */ role(
    { en: "Child-protection body", ar: "جهة حماية الطفل" },
    childPresumption,
  ),
  "identification-body": /* @__PURE__ */ role(
    { en: "Identification body", ar: "جهة التعرف على الضحايا" },
    nationalChoice,
  ),
  "support-provider": /* @__PURE__ */ role(
    { en: "Support provider", ar: "مقدم الدعم" },
    nationalChoice,
  ),
  "immigration-body": /* @__PURE__ */ role(
    { en: "Immigration body", ar: "جهة الهجرة" },
    nationalChoice,
  ),
  "prosecuting-body": /* @__PURE__ */ role(
    { en: "Prosecuting body", ar: "جهة الادعاء" },
    nationalChoice,
  ),
  "return-organization": /* @__PURE__ */ role(
    { en: "Return organization", ar: "منظمة تساعد على العودة" },
    nationalChoice,
  ),
};

function role(title: Localized, basis: Basis): RoleDef {
  return { title, parties: [], basis: [basis] };
}
