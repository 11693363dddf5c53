import { readdirSync, readFileSync } from "node:fs";
import { core, strategy } from "@aht-jo/sdk";
import { validateProgress } from "@aht-jo/sdk/schema";

const { formatIssue } = core;
const { jordanPlan, strategyMessages: messages } = strategy;

/** What was read: the submissions that are right, and how many files there were. */
export interface Submissions {
  readonly files: number;
  readonly valid: readonly strategy.ProgressReport[];
}

/** Reads every submission of some folders and checks it. What is wrong is said in both languages. */
export function readSubmissions(folders: readonly URL[]): Submissions {
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => new URL(name, folder)),
  );
  const valid = files.flatMap((file) => {
    const checked = validateProgress(JSON.parse(readFileSync(file, "utf8")), { plan: jordanPlan });
    if (checked.ok) return [checked.value];
    for (const issue of checked.issues) {
      console.log(`${file.pathname}: ${issue.code} at ${issue.path.join(".")}`);
      console.log(`  ${formatIssue(issue, { locale: "en", messages })}`);
      console.log(`  ${formatIssue(issue, { locale: "ar", messages })}`);
    }
    return [];
  });
  return { files: files.length, valid };
}
