import type { Localized } from "@aht-jo/core";
import type { Value } from "./value.ts";

/**
 * A sentence with typed values in it. `{name}` in `text` stands for `values.name`, so that each language keeps its
 * own word order and no value is formatted before it is rendered.
 *
 * @category Report document
 */
export interface RichText {
  readonly text: Localized;
  readonly values: Readonly<Record<string, Value>>;
}
