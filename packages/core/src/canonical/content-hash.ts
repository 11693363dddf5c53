import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "./canonical-json.ts";

/**
 * The identity of a document: SHA-256 over its canonical JSON in UTF-8. The order of keys does not change it.
 *
 * @param value - Plain data with safe integers, as for `canonicalJson`.
 * @returns `sha256:` and 64 lower-case hexadecimal digits.
 * @throws {CoreError} canonical.not-plain - when the value is not plain data with safe integers.
 * @example
 * ```ts
 * import { contentHash } from "@aht-jo/core";
 * contentHash({}); //=> "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
 * contentHash({ a: 1, b: 2 }) === contentHash({ b: 2, a: 1 }); //=> true
 * ```
 * @category Content hash
 */
export function contentHash(value: unknown): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalJson(value))))}`;
}
