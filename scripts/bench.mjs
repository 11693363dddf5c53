// Runs every bench of the packages against the built files; `npm run pnpm -- run bench`.
import { spawnSync } from "node:child_process";
import { globSync } from "tinyglobby";

for (const file of globSync("packages/*/bench/*.mjs").sort()) {
  console.log(`\n${file}`);
  const { status } = spawnSync(process.execPath, [file], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
