const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it may stand in an element or an attribute; what HTML cannot hold becomes the replacement character. */
export function escaped(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? "")
    .replace(/(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu, "\uFFFD");
}

/** An id, a number or a date, which keeps its own direction. */
export function isolatedHtml(text: string): string {
  return `<bdi>${escaped(text)}</bdi>`;
}
