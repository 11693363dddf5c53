import type { Tone } from "../document/value.ts";
import { type Html, html } from "./html.ts";

/** A rectangle in a drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A rectangle in a tone. Tones differ by what is drawn in them and not by colour alone: solid, hatched one way, hatched
 * both ways, dotted, striped, empty. The marks are lines, not a pattern fill, which many programs print as a blur.
 */
export function toneSvg(tone: Tone, box: Box): Html {
  const { x, y, width, height } = box;
  const marks = marksOf(tone, box);
  const lines = marks === "" ? null : html`<path class="marks-${tone}" d="${marks}"/>`;
  return html`<rect x="${units(x)}" y="${units(y)}" width="${units(width)}" height="${units(height)}" class="tone-${tone}"/>${lines}`;
}

/** A length in a drawing with at most two decimals: the same digits on every machine. */
export function units(length: number): string {
  return String(Math.round(length * 100) / 100);
}

function marksOf(tone: Tone, box: Box): string {
  switch (tone) {
    case "partial":
      return rising(box, 5);
    case "stopped":
      return rising(box, 6) + falling(box, 6);
    case "silent":
      return dots(box, 4);
    case "alert":
      return stripes(box, 4);
    case "done":
    case "open":
    case "waiting":
      return "";
    default:
      return tone satisfies never;
  }
}

/** Lines from the lower left to the upper right, cut off at the sides of the box. */
function rising({ x, y, width, height }: Box, step: number): string {
  return steps(x - height, { to: x + width, step })
    .map((left) => {
      const before = Math.max(0, x - left);
      const beyond = Math.max(0, left + height - (x + width));
      return `M${units(left + before)} ${units(y + height - before)}L${units(left + height - beyond)} ${units(y + beyond)}`;
    })
    .join("");
}

/** Lines from the upper left to the lower right, cut off at the sides of the box. */
function falling({ x, y, width, height }: Box, step: number): string {
  return steps(x - height, { to: x + width, step })
    .map((left) => {
      const before = Math.max(0, x - left);
      const beyond = Math.max(0, left + height - (x + width));
      return `M${units(left + before)} ${units(y + before)}L${units(left + height - beyond)} ${units(y + height - beyond)}`;
    })
    .join("");
}

/** Dots in rows, every other row shifted: strokes without length, drawn with round ends. */
function dots({ x, y, width, height }: Box, step: number): string {
  return steps(y, { to: y + height, step: step / 1.5 })
    .flatMap((at, row) =>
      steps(x, { to: x + width, step }).map((left) => [left + (row % 2) * (step / 2), at] as const),
    )
    .filter(([left]) => left < x + width)
    .map(([left, at]) => `M${units(left)} ${units(at)}h0`)
    .join("");
}

function stripes({ x, y, width, height }: Box, step: number): string {
  return steps(x, { to: x + width, step })
    .map((left) => `M${units(left)} ${units(y)}v${units(height)}`)
    .join("");
}

/** The places strictly between two ends that lie on a grid of one step, so that marks of neighbours line up. */
function steps(
  from: number,
  { to, step }: { readonly to: number; readonly step: number },
): readonly number[] {
  const first = Math.floor(from / step) + 1;
  const count = Math.max(0, Math.ceil(to / step) - first);
  return Array.from({ length: count }, (_, index) => (first + index) * step);
}
