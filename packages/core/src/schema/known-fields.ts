import type { z } from "zod";

/** Every field name that a schema declares, at any depth: constants of the program, safe to appear in a path. */
export function knownFields(schema: z.core.$ZodType): ReadonlySet<string> {
  const fields = new Set<string>();
  const seen = new Set<z.core.$ZodType>();
  const open: (z.core.$ZodType | null | undefined)[] = [schema];
  while (open.length > 0) {
    const next = open.pop();
    if (!next || seen.has(next)) continue;
    seen.add(next);
    const { names, parts } = declaredBy(next);
    for (const name of names) fields.add(name);
    open.push(...parts);
  }
  return fields;
}

interface Declared {
  readonly names: readonly string[];
  readonly parts: readonly (z.core.$ZodType | null | undefined)[];
}

function declaredBy(schema: z.core.$ZodType): Declared {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object":
      return { names: Object.keys(def.shape), parts: [...Object.values(def.shape), def.catchall] };
    case "record":
      return { names: keysOf(def.keyType), parts: [def.valueType] };
    case "array":
      return { names: [], parts: [def.element] };
    case "tuple":
      return { names: [], parts: [...def.items, def.rest] };
    case "union":
      return { names: [], parts: def.options };
    case "intersection":
      return { names: [], parts: [def.left, def.right] };
    case "pipe":
      return { names: [], parts: [def.in, def.out] };
    case "lazy":
      return { names: [], parts: [def.getter()] };
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "nonoptional":
    case "readonly":
    case "catch":
      return { names: [], parts: [def.innerType] };
    default:
      return { names: [], parts: [] };
  }
}

/** The keys of a record whose keys are a list of codes. */
function keysOf(keyType: z.core.$ZodType): readonly string[] {
  return [...(keyType._zod.values ?? [])].filter((key) => typeof key === "string");
}
