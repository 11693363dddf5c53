import { cell, sentence } from "../document/cell.ts";
import type { Provenance, Section } from "../document/report-document.ts";
import { label } from "../labels/label.ts";

/** Chapter: the packages and the inputs the report was made with, so that it can be made again, byte for byte. */
export function versions(provenance: Provenance): Section {
  return {
    id: "versions",
    title: label("versions.title"),
    illustrative: false,
    blocks: [
      { kind: "paragraph", text: sentence(label("versions.intro")) },
      {
        kind: "table",
        id: "versions-packages",
        caption: label("versions.packages"),
        disclosure: "published",
        layout: "grid",
        columns: [
          { id: "package", title: label("column.package"), kind: "label" },
          { id: "version", title: label("column.version"), kind: "text" },
        ],
        rows: provenance.versions.map((one) => ({
          cells: [cell.id(one.package), cell.id(one.version)],
        })),
        empty: label("basis.none"),
        notes: [],
      },
      {
        kind: "table",
        id: "versions-inputs",
        caption: label("versions.inputs"),
        disclosure: "published",
        layout: "records",
        columns: [
          { id: "input", title: label("column.input"), kind: "label" },
          { id: "hash", title: label("column.hash"), kind: "prose" },
        ],
        rows: provenance.inputs.map(({ title, hash, ...marks }) => ({
          cells: [cell.text(title), cell.id(hash)],
          ...marks,
        })),
        empty: label("basis.none"),
        notes: [],
      },
    ],
    subsections: [],
  };
}
