// Covers: the usual English forms of pinpoints in Arabic, and that every other wording stays whole. Not covered: whether
// the pinpoints of the data are right.
import { describe, expect, it } from "vitest";
import { formatPinpoint } from "./format-pinpoint.ts";

describe("a pinpoint in Arabic", () => {
  it.each([
    ["Section 5", "القسم 5"],
    ["section 6.2", "القسم 6.2"],
    ["Art. 3(a)(2)", "المادة 3(أ)(2)"],
    ["Article 12(c)", "المادة 12(ج)"],
    ["Arts. 3-5", "المواد 3 إلى 5"],
    ["Arts. 3 and 4(b)", "المواد 3 و4(ب)"],
    ["Appendix 3", "الملحق 3"],
    ["Table 2, page 12", "الجدول 2، الصفحة 12"],
    ["pp. 12–14", "الصفحات 12 إلى 14"],
    ["§5", "القسم 5"],
    ["definitions", "التعريفات"],
    ["Executive plan, pillar 1, goal 2, row 3", "الخطة التنفيذية، المحور 1، الهدف 2، الصف 3"],
  ])("%s", (pinpoint, arabic) => {
    expect(formatPinpoint(pinpoint, "ar")).toBe(arabic);
    expect(formatPinpoint(pinpoint, "en")).toBe(pinpoint);
  });

  it.each([
    "",
    "1",
    "who may file",
    "reports to the unit in 2024",
    "Art. 3(i)",
    "Art. 3(iv)",
    "Art. 3a",
    "Art. 3-4-5",
    "Section 5, who may file",
    "Section",
    "constructor 5",
  ])("that is worded otherwise stays whole: %j", (pinpoint) => {
    expect(formatPinpoint(pinpoint, "ar")).toBe(pinpoint);
  });
});
