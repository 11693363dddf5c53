import { packageConfig } from "../../scripts/tsup-config.ts";

export default packageConfig([
  "src/index.ts",
  "src/codes/index.ts",
  "src/law/index.ts",
  "src/glossary/index.ts",
]);
