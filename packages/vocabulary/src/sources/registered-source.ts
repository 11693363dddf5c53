import type { Source } from "@aht-jo/core";
import type { SourceId } from "./source-id.ts";

/**
 * A source whose id is one of this register. The title is this library's own wording, not the printed headline.
 *
 * @category Sources
 */
export interface RegisteredSource extends Source {
  readonly id: SourceId;
}
