import { packageConfig } from "../../scripts/tsup-config.ts";

export default packageConfig(
  ["src/index.ts", "src/calendars/index.ts", "src/expressions/index.ts", "src/schema/index.ts"],
  {
    bundled: ["date-fns", "@date-fns/utc"],
  },
);
