/** What a document of plain data holds at some keys; undefined when it holds nothing there. */
export function valueAt(document: unknown, keys: readonly PropertyKey[]): unknown {
  return keys.reduce<unknown>(
    (held, key) => (typeof held === "object" && held !== null ? own(held, key) : undefined),
    document,
  );
}

function own(holder: object, key: PropertyKey): unknown {
  return Object.getOwnPropertyDescriptor(holder, key)?.value;
}
