/** Why a value is not plain data: a code for programs. The message to people is the same for all. */
export type NotPlain =
  | "undefined"
  | "function"
  | "symbol"
  | "bigint"
  | "not-finite"
  | "lone-surrogate"
  | "class-instance"
  | "oversized"
  | "overlong"
  | "sparse-list"
  | "hidden-field"
  | "unreadable";

/** Half of a surrogate pair on its own: such a text has no UTF-8 form, so it can be neither stored nor hashed. */
const loneSurrogate = /\p{Surrogate}/u;

/** What keeps a value that is no object from being plain data, or null. */
export function leafFlaw(value: unknown): NotPlain | null {
  if (typeof value === "string") return loneSurrogate.test(value) ? "lone-surrogate" : null;
  if (typeof value === "number") return Number.isFinite(value) ? null : "not-finite";
  const type = typeof value;
  switch (type) {
    case "undefined":
    case "function":
    case "symbol":
    case "bigint":
      return type;
    default:
      return null;
  }
}
