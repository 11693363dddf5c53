import type { NotPlain } from "./leaf-flaw.ts";

/** What a list or an object holds, in its own order. */
export type Container =
  | { readonly kind: "list"; readonly values: readonly unknown[] }
  | {
      readonly kind: "object";
      readonly keys: readonly string[];
      readonly values: readonly unknown[];
    }
  | { readonly kind: "not-plain"; readonly found: NotPlain };

interface SizeLimits {
  readonly maxFields: number;
  readonly maxListLength: number;
}

/**
 * Reads the own fields of a list or an object without running code of theirs. It never throws, whatever is passed:
 * getters are not called, and a proxy that throws is `unreadable`.
 *
 * @param options - A container with more than `maxFields` is `oversized`, a list with more than `maxListLength` entries
 * `overlong`, and their fields are not read.
 */
export function readContainer(container: object, options: SizeLimits): Container {
  try {
    return Array.isArray(container)
      ? readList(container, options)
      : readObject(container, options.maxFields);
  } catch {
    return notPlain("unreadable");
  }
}

function readList(list: readonly unknown[], { maxFields, maxListLength }: SizeLimits): Container {
  const { length } = list;
  if (length > maxFields) return notPlain("oversized");
  if (length > maxListLength) return notPlain("overlong");
  if (!hasAtMostPrototypes(list, 2)) return notPlain("class-instance");
  // Every position and "length" itself: a hole makes fewer keys, a field put on the list makes more.
  if (Reflect.ownKeys(list).length !== length + 1) return notPlain("sparse-list");
  const values: unknown[] = [];
  for (let position = 0; position < length; position += 1) {
    const field = plainField(list, position);
    if (field === null) return notPlain("sparse-list");
    values.push(field.value);
  }
  return { kind: "list", values };
}

function readObject(object: object, maxFields: number): Container {
  if (!hasAtMostPrototypes(object, 1)) return notPlain("class-instance");
  const keys: string[] = [];
  const values: unknown[] = [];
  const ownKeys = Reflect.ownKeys(object);
  if (ownKeys.length > maxFields) return notPlain("oversized");
  for (const key of ownKeys) {
    const field = plainField(object, key);
    if (field === null || typeof key === "symbol") return notPlain("hidden-field");
    keys.push(key);
    values.push(field.value);
  }
  return { kind: "object", keys, values };
}

/** A field that JSON would write: enumerable, and a value rather than a getter. */
function plainField(container: object, key: PropertyKey): { readonly value: unknown } | null {
  const field = Object.getOwnPropertyDescriptor(container, key);
  return field?.enumerable === true && "value" in field ? { value: field.value } : null;
}

/** Counting prototypes, rather than naming them, also knows the plain objects of another window or worker. */
function hasAtMostPrototypes(value: object, limit: number): boolean {
  let prototype: object | null = Object.getPrototypeOf(value);
  for (let count = 0; count < limit && prototype !== null; count += 1)
    prototype = Object.getPrototypeOf(prototype);
  return prototype === null;
}

function notPlain(found: NotPlain): Container {
  return { kind: "not-plain", found };
}
