import { type Issue, issue } from "../result/result.ts";
import { maxIssues } from "./first-issues.ts";
import type { InputLimits } from "./input-limits.ts";
import { leafFlaw } from "./leaf-flaw.ts";
import { type KnownNames, pathStep } from "./path-step.ts";
import { readContainer } from "./read-container.ts";

/** What a reader of untrusted data may be told: the limits, where the value stands, and which fields are known. */
export interface ReadOptions extends InputLimits {
  readonly path?: readonly (string | number)[];
  readonly knownFields?: KnownNames;
}

/**
 * What can be wrong with the form of a value from outside, before anyone asks what it says.
 *
 * @category Untrusted input
 */
export type InputIssueCode =
  | "input.too-deep"
  | "input.too-large"
  | "input.forbidden-key"
  | "input.not-plain"
  | "input.cycle"
  | "input.text-too-long"
  | "input.too-many-issues"
  | "list.too-long";

/**
 * What came of reading: the issues, as many as are given and one more, and a copy made of new lists and objects. What
 * an issue was found in is left out of the copy; when the reading stopped at `input.too-large`, the copy is not `whole`.
 */
export interface PlainRead {
  readonly issues: readonly Issue<InputIssueCode>[];
  readonly copy: unknown;
  readonly whole: boolean;
}

/** Where a value stands; null is the outermost value. */
type Place = { readonly step: string | number; readonly within: Place } | null;

/** A container that is being read, with as much of its copy as there is. */
interface Frame {
  readonly source: object;
  readonly place: Place;
  readonly keys: readonly string[];
  readonly values: readonly unknown[];
  readonly copy: unknown[] | Record<string, unknown>;
  next: number;
}

const forbiddenKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Copies a value from outside, whatever it is, as far as the limits allow.
 *
 * What was copied cannot change afterwards, and a proxy cannot answer one thing here and another later. The walk keeps
 * its own stack: no nesting can overflow it.
 */
export function readPlainData(value: unknown, options: ReadOptions): PlainRead {
  const {
    maxDepth,
    maxNodes,
    maxListLength,
    maxTextLength,
    path = [],
    knownFields = new Set<string>(),
  } = options;
  const issues: Issue<InputIssueCode>[] = [];
  const frames: Frame[] = [];
  const open = new Set<object>();
  let nodes = 0;

  const report = (code: InputIssueCode, place: Place, params: Issue["params"] = {}) => {
    if (issues.length <= maxIssues) issues.push(issue(code, [...path, ...stepsTo(place)], params));
  };

  const isFit = (leaf: unknown, place: Place): boolean => {
    const found = leafFlaw(leaf);
    if (found !== null) report("input.not-plain", place, { found });
    const tooLong = typeof leaf === "string" && leaf.length > maxTextLength;
    if (tooLong) report("input.text-too-long", place, { max: maxTextLength });
    return found === null && !tooLong;
  };

  /** Gives a leaf back at once, and the copy of a container empty, to be filled as the walk goes on. */
  const read = (source: unknown, place: Place): unknown => {
    nodes += 1;
    if (typeof source !== "object" || source === null)
      return isFit(source, place) ? source : undefined;
    if (open.has(source)) return report("input.cycle", place);
    if (frames.length >= maxDepth) return report("input.too-deep", place, { max: maxDepth });
    const container = readContainer(source, { maxFields: maxNodes - nodes, maxListLength });
    if (container.kind === "not-plain") {
      if (container.found === "oversized") nodes = Number.POSITIVE_INFINITY;
      else if (container.found === "overlong")
        report("list.too-long", place, { max: maxListLength });
      else report("input.not-plain", place, { found: container.found });
      return undefined;
    }
    const { kind, values } = container;
    const [copy, keys] = kind === "list" ? [[], []] : [{}, container.keys];
    open.add(source);
    frames.push({ source, place, keys, values, copy, next: 0 });
    return copy;
  };

  const readField = ({ place, keys, values, copy }: Frame, position: number) => {
    const held = values[position];
    if (Array.isArray(copy)) {
      copy.push(read(held, { step: position, within: place }));
      return;
    }
    const key = keys[position] as string;
    if (forbiddenKeys.has(key)) return report("input.forbidden-key", place, { key });
    const step = pathStep(key, { position, knownFields });
    const fit = isFit(key, place);
    const heldCopy = read(held, { step, within: place });
    if (fit) copy[key] = heldCopy;
  };

  const copy = read(value, null);
  for (let frame = frames.at(-1); frame && nodes <= maxNodes; frame = frames.at(-1)) {
    if (frame.next < frame.values.length) {
      frame.next += 1;
      readField(frame, frame.next - 1);
    } else {
      frames.pop();
      open.delete(frame.source);
    }
  }
  const whole = nodes <= maxNodes;
  if (!whole) report("input.too-large", null, { max: maxNodes });
  return { issues, copy, whole };
}

function stepsTo(place: Place): (string | number)[] {
  const steps: (string | number)[] = [];
  for (let at = place; at !== null; at = at.within) steps.push(at.step);
  return steps.reverse();
}
