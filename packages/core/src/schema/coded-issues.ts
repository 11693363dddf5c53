import type { z } from "zod";
import { shortList } from "../messages/short-list.ts";
import { type Issue, issue } from "../result/result.ts";
import { exceeded } from "./exceeded.ts";
import { formMark } from "./form-of.ts";
import { type Checked, locator } from "./locator.ts";
import { valueAt } from "./value-at.ts";

/** A problem as we name it, still with the keys of the document. */
interface Finding {
  readonly code: string;
  readonly keys: readonly PropertyKey[];
  readonly params: Issue["params"];
}

/**
 * Says what a schema found in codes of our own, one issue at a time. What zod repeats of the document (unknown keys,
 * values, keys of records) stays behind.
 */
export function* codedIssues(
  found: readonly z.core.$ZodIssue[],
  checked: Checked,
): Generator<Issue> {
  const pathOf = locator(checked);
  for (const raw of found)
    for (const { code, keys, params } of findings(raw, {
      within: [],
      document: checked.value,
      names: checked.names,
    }))
      yield issue(code, pathOf(keys), params);
}

interface Context {
  readonly within: readonly PropertyKey[];
  readonly document: unknown;
  readonly names: Checked["names"];
}

function findings(raw: z.core.$ZodIssue, { within, document, names }: Context): readonly Finding[] {
  const keys = [...within, ...raw.path];
  const found = (code: string, params: Finding["params"] = {}) => [{ code, keys, params }];
  const held = valueAt(document, keys);
  if (held === undefined && isAboutPresence(raw)) return [absent(keys)];
  switch (raw.code) {
    case "invalid_type":
      return raw.expected === "int" && typeof held === "number"
        ? found("number.not-integer")
        : found("type.mismatch", { expected: kindOf(raw.expected) });
    case "invalid_value":
      return [notAllowed(raw.values, keys)];
    case "invalid_union":
      return raw.errors.length > 0
        ? bestBranch(raw.errors, { within: keys, document, names })
        : [notAllowed(("options" in raw && raw.options) || [], keys)];
    case "unrecognized_keys":
      return found("field.unknown", strayFields(raw.keys, names));
    case "invalid_key":
      return [
        {
          code: "field.unknown",
          keys: keys.slice(0, -1),
          params: strayFields(keys.slice(-1), names),
        },
      ];
    case "too_small":
    case "too_big":
      return [{ ...exceeded(raw), keys }];
    case "invalid_format":
      return held === "" ? found("text.empty") : found("text.malformed", formIn(raw.message));
    case "custom":
      return found(...ownCode(raw.params));
    default:
      return found("value.invalid");
  }
}

function isAboutPresence({ code }: z.core.$ZodIssue): boolean {
  return code === "invalid_type" || code === "invalid_value" || code === "invalid_union";
}

function absent(keys: readonly PropertyKey[]): Finding {
  const field = keys.at(-1);
  if (field === "en" || field === "ar")
    return { code: "language.missing", keys, params: { language: field } };
  return { code: "field.missing", keys, params: {} };
}

function notAllowed(values: readonly unknown[], keys: readonly PropertyKey[]): Finding {
  if (values.length > 1)
    return {
      code: "code.unknown",
      keys,
      params: { allowed: values.length, codes: shortList(values.map(String)) },
    };
  return values.length === 1
    ? { code: "code.expected", keys, params: { expected: String(values[0]) } }
    : { code: "value.invalid", keys, params: {} };
}

/**
 * A union without a discriminator reports every branch. The one that was meant is the branch whose root fits, whose
 * tags fit, and in which least is wrong. If no root fits, the value is none of those on a list of its kind, or of
 * another kind altogether.
 */
function bestBranch(
  branches: readonly (readonly z.core.$ZodIssue[])[],
  context: Context,
): readonly Finding[] {
  const wrongTags = (branch: readonly z.core.$ZodIssue[]) =>
    branch.filter((raw) => raw.code === "invalid_value" && raw.path.length === 1).length;
  const [best] = branches
    .filter((branch) => !branch.some((raw) => raw.path.length === 0 && isAboutPresence(raw)))
    .toSorted((a, b) => wrongTags(a) - wrongTags(b) || a.length - b.length);
  if (best) return best.flatMap((raw) => findings(raw, context));

  const roots = branches.flat().filter((raw) => raw.path.length === 0);
  const kinds = roots.flatMap((raw) => (raw.code === "invalid_type" ? kindOf(raw.expected) : []));
  const values = roots.flatMap((raw) => (raw.code === "invalid_value" ? raw.values : []));
  const held = valueAt(context.document, context.within);
  return kinds.length === 0 || values.some((value) => typeof value === typeof held)
    ? [notAllowed(values, context.within)]
    : [
        {
          code: "type.mismatch",
          keys: context.within,
          params: { expected: [...new Set(kinds)].join(" | ") },
        },
      ];
}

/** How many fields do not belong, and in a document which, as far as they are written as names are. */
function strayFields(keys: readonly PropertyKey[], names: Checked["names"]): Finding["params"] {
  const named = names === null ? [] : keys.map(String).filter((key) => names.test(key));
  return { count: keys.length, ...(named.length > 0 ? { fields: shortList(named) } : {}) };
}

/** What `formOf` put into the schema. */
function formIn(message: string): Finding["params"] {
  return message.startsWith(formMark) ? { form: message.slice(formMark.length) } : {};
}

/** The kinds of plain data, in the words of the messages. */
function kindOf(expected: string): string {
  switch (expected) {
    case "string":
      return "text";
    case "int":
      return "number";
    case "array":
    case "tuple":
      return "list";
    case "record":
      return "object";
    default:
      return expected;
  }
}

/** What `coded` put into the schema; a refinement without a code is only invalid. */
function ownCode(params: unknown): [code: string, params: Finding["params"]] {
  return isCoded(params) ? [params.code, params.params] : ["value.invalid", {}];
}

function isCoded(params: unknown): params is Pick<Finding, "code" | "params"> {
  return typeof params === "object" && params !== null && "code" in params && "params" in params;
}
