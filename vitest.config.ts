import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

const conditions = ["@aht-jo/source", ...defaultServerConditions];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["packages/*/src/**/*.test.ts", "docs/.doctest/**/*.test.ts"],
    // A slow machine is no failure: nothing here is about time.
    testTimeout: 300_000,
    coverage: {
      provider: "v8",
      reporter: ["text-summary"],
      include: ["packages/*/src/**/*.ts"],
      exclude: ["**/*.test.ts", "**/*.test-d.ts", "**/index.ts", "**/fixtures/**"],
      thresholds: { statements: 95, branches: 90, functions: 95, lines: 95 },
    },
  },
});
