import { CoreError } from "../error/core-error.ts";
import { leafFlaw } from "../plain-data/leaf-flaw.ts";
import { readContainer } from "../plain-data/read-container.ts";

/** A container that is being written: its fields in canonical order, and how far the writing has come. */
interface Frame {
  readonly source: object;
  readonly fields: readonly (readonly [prefix: string, value: unknown])[];
  readonly end: "]" | "}";
  next: number;
}

/**
 * The one JSON text of a value: no spaces, keys in the order of their UTF-16 code units (RFC 8785).
 *
 * Two values with equal content give the same text on every machine, in Node and in a browser. Numbers are safe
 * integers only, because fractions do not survive every system that this text passes. Nesting has no limit.
 *
 * @param value - Plain data: lists, objects, texts, safe integers, true, false, null.
 * @throws {CoreError} canonical.not-plain - when it holds anything else, or contains itself; `found` says what,
 * `depth` how many containers it is in.
 * @example
 * ```ts
 * import { canonicalJson } from "@aht-jo/core";
 * canonicalJson({ b: [1, null], a: "نص" }); //=> '{"a":"نص","b":[1,null]}'
 * canonicalJson({ rate: 0.5 }); //=> throws canonical.not-plain
 * ```
 * @see https://www.rfc-editor.org/rfc/rfc8785
 * @category Content hash
 */
export function canonicalJson(value: unknown): string {
  const parts: string[] = [];
  const frames: Frame[] = [];
  const open = new Set<object>();

  const write = (source: unknown) => {
    if (typeof source !== "object" || source === null) {
      parts.push(leafText(source, frames.length));
      return;
    }
    if (open.has(source)) throw notPlain("cycle", frames.length);
    const frame = frameOf(source, frames.length);
    parts.push(frame.end === "]" ? "[" : "{");
    open.add(source);
    frames.push(frame);
  };

  write(value);
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const field = frame.fields[frame.next];
    if (field === undefined) {
      parts.push(frame.end);
      frames.pop();
      open.delete(frame.source);
      continue;
    }
    const [prefix, held] = field;
    parts.push(frame.next === 0 ? prefix : `,${prefix}`);
    frame.next += 1;
    write(held);
  }
  return parts.join("");
}

function frameOf(source: object, depth: number): Frame {
  const container = readContainer(source, {
    maxFields: Number.POSITIVE_INFINITY,
    maxListLength: Number.POSITIVE_INFINITY,
  });
  if (container.kind === "not-plain") throw notPlain(container.found, depth);
  const { values } = container;
  if (container.kind === "list")
    return { source, fields: values.map((held) => ["", held]), end: "]", next: 0 };
  const fields = container.keys
    .map((key, position) => ({ key, held: values[position] }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ key, held }) => [`${leafText(key, depth + 1)}:`, held] as const);
  return { source, fields, end: "}", next: 0 };
}

/** Between integers, texts and constants, JSON.stringify already writes what RFC 8785 asks for. */
function leafText(leaf: unknown, depth: number): string {
  const found =
    typeof leaf === "number" && Number.isFinite(leaf) && !Number.isSafeInteger(leaf)
      ? "not-safe-integer"
      : leafFlaw(leaf);
  if (found !== null) throw notPlain(found, depth);
  return JSON.stringify(leaf);
}

function notPlain(found: string, depth: number): CoreError {
  return new CoreError("canonical.not-plain", { found, depth });
}
