import { pageStyle } from "./page-style.ts";
import { printStyle } from "./print-style.ts";
import { tableStyle } from "./table-style.ts";

/** The one style sheet of a page, in both languages: only logical directions, so that it serves both. */
export const styleSheet: string = `${pageStyle}${tableStyle}${printStyle}`;
