import type { MessageTable } from "@aht-jo/core";
import type { IndicatorsMessageCode } from "./indicators-message-code.ts";

/** What each issue and finding says in English: what is wrong, then what to do. */
export const en: MessageTable<IndicatorsMessageCode> = {
  "value.not-text": "A published cell is read from text. Pass it as it is printed.",
  "value.malformed":
    "This is not a number, a known mark or an empty cell. Write digits, with a comma between groups of three at most.",
  "value.too-large": "This number is too large to be counted exactly. Check it.",
  "table.dimension-duplicate": "Two dimensions have the same id. Give each its own.",
  "table.period-dimension-unknown":
    "The dimension that holds the period is not among the dimensions. Name one of them.",
  "table.label-duplicate": "A label appears twice in one breakdown. Name it once.",
  "table.breakdown-cycle": "A label is a part of itself. Correct the breakdowns.",
  "table.open-breakdowns":
    "Only one breakdown of a dimension can have an open list of parts. List the parts of the others.",
  "table.key-mismatch":
    "The key does not fit the dimensions (missing: {missing}, unknown: {unknown}). Give one label for each.",
  "table.count-invalid": "A count is a whole number from zero up. Correct it.",
  "table.suppression-reversed":
    "The range of a withheld number ends below its start. Exchange the two.",
  "table.too-many-implied-cells":
    "The breakdowns imply more than {max} totals that are not printed. Use fewer dimensions, or shorter chains of breakdowns.",
  "unodc.column-missing":
    "A column of the published table is missing. Read the file with its header.",
  "unodc.indicator-unknown":
    "This indicator is not one of the published table. Check that the file is the right one.",
  "unodc.dimension-unknown":
    "This breakdown is not one of the published table. Check that the file is the right one.",
  "unodc.category-unknown":
    "A row without a breakdown must stand for the total. Check that the file is the right one.",
  "unodc.unit-unknown": "Only counts can be read. Leave out rows of another unit.",
  "duplicate-key.differs":
    "Different values stand under one key (rows: {rows}). Ask the publisher which one holds.",
  "duplicate-key.repeats": "One value is repeated under one key (rows: {rows}). Count it once.",
  "total-differs.parts-exceed":
    "The total is {total}, yet its parts by {dimension} come to {sum}. Ask the publisher which is right.",
  "total-differs.parts-fall-short":
    "The total is {total}, yet all its parts by {dimension} come to {sum}. Ask the publisher which is right.",
  "total-differs.unexplained-rest":
    "The total is {total}, and the printed parts by {dimension} come to {sum}. Ask which part was not printed.",
  "unreachable-total.certain":
    "The total is {total}, yet its parts by {dimension} reach {reach} at most, withheld numbers included. Ask the publisher which is right.",
  "unreachable-total.as-printed":
    "The total is {total}, and the printed parts by {dimension} reach {reach} at most. Ask which part was not printed.",
  "part-above-total.certain":
    "The figure is {part}, yet it is one part by {dimension} of a total of {total}. Ask the publisher which is right.",
  "part-above-total.subset":
    "The figure is {part}, and the total it is printed under by {dimension} is {total}. Ask whether it counts other people or another time.",
  "publishers-disagree.same-count":
    "The figure is {value} here and {otherValue} in “{other}”, though both are said to count the same. Say in every report which one is used.",
  "publishers-disagree.unit-differs":
    "The figure is {value} here and {otherValue} in “{other}”. They are counted at different points, so they need not agree; say so where they stand side by side.",
  "publishers-disagree.scope-differs":
    "The figure is {value} here and {otherValue} in “{other}”. They cover different cases, so they need not agree; say so where they stand side by side.",
  "publishers-disagree.unit-and-scope-differ":
    "The figure is {value} here and {otherValue} in “{other}”. They cover different cases and are counted at different points, so they need not agree; say so where they stand side by side.",
  "recoverable-suppression.exact":
    "This number was withheld, yet the numbers around it give it away (sums by: {dimensions}). Withhold a second number in each of those sums.",
  "recoverable-suppression.across-tables":
    "This number was withheld, yet together with “{other}” the published numbers give it away. Withhold it there too, or a second number in the same sums.",
  "label-variant.encoding":
    "The label “{label}” was damaged on the way. It is probably “{suggested}”; correct the file.",
  "label-variant.form":
    "The label “{label}” is “{suggested}” in another spelling. Use one of them, or their figures are counted apart.",
  "label-variant.capital":
    "The label “{label}” starts with a small letter, unlike the others by {dimension}. Write “{suggested}”.",
  "label-variant.known-spelling":
    "The label “{label}” is not known. If “{suggested}” is meant, write it so.",
  "label-variant.near-spelling":
    "The label “{label}” is one letter away from “{suggested}”. Check whether they are the same.",
  "identical-series.span":
    "Every shared figure from {from} to {to} equals that of “{other}” (periods: {periods}). Ask whether one was copied from the other.",
};
