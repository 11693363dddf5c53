/** Text as it may stand in a Markdown paragraph or cell of the site: nothing in it is markup, HTML or a template. */
export function plain(text: string): string {
  return text
    .replace(/[\n\r]+/g, " ")
    .replace(/[\\`*_[\]|#~]/g, "\\$&")
    .replace(/[&<>{}]/g, (sign) => `&#${sign.codePointAt(0)};`);
}

/** Text that keeps its own direction inside a sentence of another. */
export function isolated(text: string): string {
  return `<bdi>${plain(text)}</bdi>`;
}

/** An id of the document. */
export function id(name: string): string {
  return `\`${name.replaceAll("`", "")}\``;
}

/** A table; cells are Markdown already. */
export function table(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const record = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [record(headings), record(headings.map(() => "---")), ...rows.map(record), ""];
}

/** One page of the blocks that say anything, each apart from the next. */
export function page(blocks: readonly (readonly string[])[]): string {
  const said = blocks.filter((block) => block.length > 0).map((block) => block.join("\n").trim());
  return `${said.join("\n\n")}\n`;
}
