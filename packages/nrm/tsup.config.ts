import { packageConfig } from "../../scripts/tsup-config.ts";

export default packageConfig(["src/index.ts", "src/statistics/index.ts"]);
