const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const vowelSignsAndTatweel = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;
const apostrophes = /[\u2018\u2019\u02bc`]/g;

/**
 * Brings a text to the one form in which names and search words are compared: lower case, single spaces, Arabic
 * without vowel signs and lengthening, one letter for every alef, ya and ta marbuta.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(invisible, "")
    .toLowerCase()
    .replace(apostrophes, "'")
    .replace(vowelSignsAndTatweel, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه")
    .replace(/ؤ/g, "و")
    .replace(/ئ/g, "ي")
    .replace(/\s+/g, " ")
    .trim();
}
