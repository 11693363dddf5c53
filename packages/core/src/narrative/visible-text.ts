/**
 * A text as a reader sees it: compatibility forms in their plain shape, without marks and invisible characters, which
 * can stand between the characters of a number or an address without being seen.
 */
export function visibleText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\p{Cf}\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]/gu, "");
}
