import { numberPatterns } from "./number-patterns.ts";

/** Whether a text seems to hold a telephone number, and whether it seems to hold an identity or passport number. */
export interface PersonalNumbers {
  readonly phone: boolean;
  readonly id: boolean;
}

/** So many digits can reach or identify a person: local telephone numbers have seven. */
const longEnough = 7;
/** With commas or strokes between them fewer digits are a list or a reference, even after a leading zero. */
const longEnoughWhenLinked = 9;

const patterns = /* @__PURE__ */ numberPatterns();
/** Stands directly between digits: in a telephone number like a gap, elsewhere between the entries of a list. */
const link = /[,/\u060C\u066B\u066C]/;

/** Stands where something harmless was, so that the digits around it are not read as one number. */
const barrier = "\u0000";

/**
 * Looks for what seems to be the telephone, identity or passport number of a person.
 *
 * Digits in any script count, also with spaces, dashes, points or brackets between them. Dates, years, ranges of
 * years, decimals, and amounts grouped by threes with commas are ordinary and left out first. What is left is one
 * number as long as its digits stand close together; a comma or a stroke starts the next, except in what starts like a
 * telephone number, with 0 or +.
 */
export function findPersonalNumbers(text: string): PersonalNumbers {
  const plain = inWesternDigits(text)
    .replace(patterns.dates, barrier)
    .replace(patterns.amounts, barrier);
  const rest = plain.replace(patterns.passports, barrier);
  const found = Array.from(rest.matchAll(patterns.numbers), ([number]) => partsOf(number))
    .flat()
    .filter((number) => digitsOf(number).length >= longEnough);
  return {
    phone: found.some(isPhone),
    id: rest !== plain || !found.every(isPhone),
  };
}

/** Marks and invisible characters go too: they can stand between digits without being seen. */
function inWesternDigits(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\p{Cf}\p{Mn}\p{Me}]/gu, "")
    .replace(/(?![0-9])\p{Nd}/gu, (digit) => {
      const code = digit.charCodeAt(0);
      if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
      if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
      return "9";
    });
}

function partsOf(found: string): readonly string[] {
  const long = digitsOf(found).length >= longEnoughWhenLinked;
  if (startsLikePhone(found) && (long || !link.test(found))) return [found];
  return found
    .replace(patterns.years, barrier)
    .split(barrier)
    .flatMap((part) => part.split(link));
}

function isPhone(number: string): boolean {
  return startsLikePhone(number) || /^(?:962[0-9]{8,9}|7[789][0-9]{7})$/.test(digitsOf(number));
}

function startsLikePhone(number: string): boolean {
  return /^[^0-9]*\+|^[^0-9]*0/.test(number);
}

function digitsOf(number: string): string {
  return number.replace(/[^0-9]/g, "");
}
