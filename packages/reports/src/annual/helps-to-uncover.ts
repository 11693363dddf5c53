import type { Finding } from "@aht-jo/indicators";

/** Whether a finding says where a withheld number can be worked out. Such findings are for the committee alone. */
export function helpsToUncover({ rule }: Finding): boolean {
  return rule === "recoverable-suppression";
}
