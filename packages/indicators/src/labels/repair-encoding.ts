/** The characters that Windows-1252 puts at 0x80 to 0x9F; a gap is a byte it leaves free. */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * Undoes the damage of UTF-8 that was read as Windows-1252 or Latin-1, as in `CÃ´te` for `Côte`.
 *
 * @returns The repaired text, or null when the text does not look damaged or cannot be repaired.
 */
export function repairEncoding(text: string): string | null {
  if (!/[\u0080-\uffff]/.test(text)) return null;
  const bytes = Array.from(text, byteOf);
  if (bytes.includes(null)) return null;
  try {
    const encoded = bytes.map((byte) => `%${(byte ?? 0).toString(16).padStart(2, "0")}`).join("");
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}

function byteOf(character: string): number | null {
  const high = windows1252.indexOf(character);
  if (high >= 0) return 0x80 + high;
  const code = character.codePointAt(0) as number;
  return code <= 0xff ? code : null;
}
