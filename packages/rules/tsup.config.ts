import { packageConfig } from "../../scripts/tsup-config.ts";

export default packageConfig(["src/index.ts", "src/check/index.ts", "src/schema/index.ts"]);
