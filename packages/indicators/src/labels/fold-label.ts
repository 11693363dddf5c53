import { repairEncoding } from "./repair-encoding.ts";

const invisible = /\p{Cf}/gu;
const marks = /\p{M}|\u0640/gu;
const separators = /[\s_\-\u2010-\u2015]+/gu;
const apostrophes = /[\u2018\u2019\u02bc\u0060]/gu;

/**
 * Brings a label to the form in which spellings are compared: encoding repaired, one case, no accents, Arabic vowel
 * signs or lengthening, one letter for every alef, ya and ta marbuta, single spaces for spaces and hyphens.
 */
export function foldLabel(label: string): string {
  return (
    (repairEncoding(label) ?? label)
      // Normalized it would become a space and a mark; some letters become an apostrophe and a letter.
      .replace(/\u00b4/g, "'")
      .normalize("NFKD")
      .replace(apostrophes, "'")
      .replace(invisible, "")
      .replace(marks, "")
      .replace(/\u0671/g, "\u0627")
      .replace(/\u0649/g, "\u064a")
      .replace(/\u0629/g, "\u0647")
      .toLowerCase()
      .replace(separators, " ")
      .trim()
  );
}

/** A folded label without spaces, except between digits: `12` is not `1 2`. */
export function closeUp(folded: string): string {
  return folded.replace(/(?<!\d) | (?!\d)/g, "");
}
