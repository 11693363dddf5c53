import { numberPatterns } from "./number-patterns.ts";
import { visibleText } from "./visible-text.ts";

/** Whether a text seems to hold a telephone number, and whether it seems to hold an identity or passport number. */
export interface PersonalNumbers {
  readonly phone: boolean;
  readonly id: boolean;
}

/** So many digits can reach or identify a person: local telephone numbers have seven. */
const longEnough = 7;
/** With commas or strokes between them fewer digits are a list or a reference, even after a leading zero. */
const longEnoughWhenLinked = 9;
/** No amount that an official writes has more digits. */
const longestAmount = 12;

const patterns = /* @__PURE__ */ numberPatterns();
/** Stands directly between digits: in a telephone number like a gap, elsewhere between the entries of a list. */
const link = /[,/\u060C\u066B\u066C]/;
const telephone = /^(?:962[0-9]{8,9}|7[789][0-9]{7})$/;
const endsInYear = /(?:^|\/)(?:1[3-9]|20)[0-9]{2}$/;
const nationalNumber = /^(?:9|200)[0-9]+$/;

/** Stands where something harmless was, so that the digits around it are not read as one number. */
const barrier = "\u0000";

/**
 * Looks for what seems to be the telephone, identity or passport number of a person.
 *
 * Digits in any script count, also with spaces, dashes, points or brackets between them. Dates, times, years, ranges of
 * years, decimals, and amounts grouped by threes with commas are ordinary and left out first. What is left is one
 * number as long as its digits stand close together; a comma, a stroke or any other sign starts the next, except in
 * what starts like a telephone number, with 0 or +.
 */
export function findPersonalNumbers(text: string): PersonalNumbers {
  const plain = inWesternDigits(text)
    .replace(patterns.dates, barrier)
    .replace(patterns.times, barrier)
    .replace(patterns.amounts, withoutAmounts);
  const rest = plain.replace(patterns.passports, barrier);
  const found = Array.from(rest.matchAll(patterns.numbers), ([number]) => numbersIn(number))
    .flat()
    .filter((number) => digitsOf(number).length >= longEnough);
  return {
    phone: found.some(isPhone),
    id: rest !== plain || !found.every(isPhone),
  };
}

function inWesternDigits(text: string): string {
  return visibleText(text)
    .replace(/[\t\p{Zs}\p{Zl}\p{Zp}\u2800]+/gu, " ")
    .replace(/(?![0-9])\p{Nd}/gu, (digit) => {
      const code = digit.charCodeAt(0);
      if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
      if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
      return "9";
    });
}

/** Takes amounts out. What is written like an amount and could be the number of a person stays, without its commas. */
function withoutAmounts(amounts: string): string {
  const whole = amounts.split(/[.\u066B][0-9]+|[^0-9,\u066C]+/u).map(digitsOf);
  return `${barrier}${whole.filter(couldBePersonal).join(barrier)}${barrier}`;
}

/** Whole millions are round, so they are an amount however they start. */
function couldBePersonal(digits: string): boolean {
  if (digits.length > longestAmount) return true;
  const isLike = telephone.test(digits) || (digits.length === 10 && nationalNumber.test(digits));
  return isLike && !digits.endsWith("000000");
}

/** The numbers in digits that stand close together. */
function numbersIn(found: string): readonly string[] {
  const groups = found.split(patterns.looseLinks);
  const linked = groups.length > 1 ? spreadPhones(groups) : [];
  return [...linked, ...groups.flatMap(partsOf)];
}

function partsOf(found: string): readonly string[] {
  const long = digitsOf(found).length >= longEnoughWhenLinked;
  if (startsLikePhone(found) && (long || !link.test(found))) return [found];
  return found
    .replace(patterns.years, barrier)
    .split(barrier)
    .flatMap((part) => part.split(link));
}

/**
 * The first telephone number whose groups stand like the entries of a list: `079, 123, 4567`. Its first group has a 0 before other
 * digits, as no entry of a list has, or a +. A year is an entry of its own, as in `045/2024, 046/2024`.
 */
function spreadPhones(groups: readonly string[]): readonly string[] {
  let phone = "";
  for (const group of groups) {
    if (endsInYear.test(group)) phone = "";
    else if (phone !== "" || /^[^0-9]*(?:\+|0[0-9])/.test(group)) phone += group;
    if (digitsOf(phone).length >= longEnoughWhenLinked) return [phone];
  }
  return [];
}

function isPhone(number: string): boolean {
  return startsLikePhone(number) || telephone.test(digitsOf(number));
}

function startsLikePhone(number: string): boolean {
  return /^[^0-9]*\+|^[^0-9]*0/.test(number);
}

function digitsOf(number: string): string {
  return number.replace(/[^0-9]/g, "");
}
