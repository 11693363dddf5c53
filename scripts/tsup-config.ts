import { defineConfig } from "tsup";

/**
 * The one build configuration of every package: ES modules with declarations. Dependencies stay outside, except
 * those named as `bundled`, whose few functions would cost more to resolve than to carry.
 */
export function packageConfig(
  entry: string[],
  options: { readonly bundled: string[] } = { bundled: [] },
): ReturnType<typeof defineConfig> {
  return defineConfig({
    entry,
    format: "esm",
    target: "node20",
    platform: "neutral",
    noExternal: options.bundled,
    // tsup 8.5.1 passes `baseUrl`, which TypeScript 6 rejects unless told otherwise (egoist/tsup#1388).
    dts: { compilerOptions: { composite: false, ignoreDeprecations: "6.0" } },
    sourcemap: true,
    clean: true,
    silent: true,
  });
}
