import { countCharacters } from "./count-characters.ts";

/** Control characters except tabs and line ends, broken characters, marks that turn text around, and isolates. */
const suspect = /(?![\t\n]|\r\n)[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;

const endOfIsolate = "\u2069";
const isIsolate = (character: string): boolean => character >= "\u2066" && character <= "\u2068";

/**
 * Where the first control character of a text stands, counted in characters from 1, or null.
 *
 * Isolates that are closed keep an id or a date in order and are allowed. One that is never closed, or closed without
 * being opened, turns around the text that is printed beside it.
 */
export function controlCharacterAt(text: string): number | null {
  const open: number[] = [];
  for (const { 0: character, index } of text.matchAll(suspect)) {
    if (isIsolate(character)) open.push(index);
    else if (character !== endOfIsolate || open.pop() === undefined) return position(text, index);
  }
  return open[0] === undefined ? null : position(text, open[0]);
}

function position(text: string, index: number): number {
  return countCharacters(text.slice(0, index)) + 1;
}
