// Indexes the executive-plan tables of the printed strategy, so that a test can show that nothing printed is lost.
//
//   node scripts/index-source.mjs <strategy.txt> [index.json]
//
// The text has one table row per line and one tab between cells. The index names, row by row, the bodies, the years
// and how many sub-goals, outputs, activities and indicators are printed, each as the hash of its letters and digits:
// enough to see that one is missing or moved, and no sentence of the source. Anything the reader does not
// understand stops it.

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

const [source, target = "packages/strategy/src/jordan/fixtures/source-index.json"] =
  process.argv.slice(2);
if (source === undefined) {
  console.error("usage: node scripts/index-source.mjs <strategy.txt> [index.json]");
  process.exit(2);
}

/** The bodies as the party column prints them. */
const bodies = [
  "Bar Association",
  "Chambers of Commerce",
  "Chambers of industry",
  "Civil Society Organizations",
  "General Security Directorate",
  "High Commissioner for Refugees",
  "Judicial Council",
  "Ministry of Awqaf and Islamic Affairs and Holy Places",
  "Ministry of Digital Economy and Entrepreneurship",
  "Ministry of Education",
  "Ministry of Foreign Affairs and Expatriates",
  "Ministry of Government Communications",
  "Ministry of Health",
  "Ministry of Interior",
  "Ministry of Justice",
  "Ministry of Labor",
  "Ministry of Social Development",
  "Ministry of Tourism",
  "Ministry of Youth",
  "National Committee",
  "National Council for Family Affairs",
  "National Council of Family Affairs",
  "Private hospitals",
  "Public Security Directorate",
  "Public and private universities, research institutes, and study centers",
  "Public and private universities/schools",
  "Relevant Civil Society Organizations",
  "Tribunals of Communities",
  "Universities and research and studies institutes",
].sort((a, b) => b.length - a.length);
const partners = "Concerned partners";
const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth"];
const pillars = ["one", "two", "three", "four"];

const rows = [];
let pillar = 0;
let goal = 0;
let row = 0;
let open = null;
let inPlan = false;

for (const line of readFileSync(source, "utf8").split(/\r?\n/)) {
  inPlan ||= /^The executive plan of /.test(line);
  if (!inPlan) continue;
  const newPillar = /^Pillar (\w+):/i.exec(line)?.[1];
  const newGoal = /^The (\w+) strategic goal:/i.exec(line)?.[1];
  if (newPillar !== undefined) {
    pillar = positionIn(pillars, newPillar);
    goal = 0;
  } else if (newGoal !== undefined) {
    const next = positionIn(ordinals, newGoal);
    if (next !== goal + 1) throw new Error(`pillar ${pillar}: goal ${next} follows goal ${goal}`);
    goal = next;
    row = 0;
  } else if (line.includes("\t") && !/^Sub-goals?\t/.test(line)) readRow(line.split("\t"));
}
for (const entry of rows) entry.subGoal = entry.subGoal === null ? null : printed(entry.subGoal);
writeFileSync(target, `${JSON.stringify({ rows }, null, 2)}\n`);
console.log(
  `${rows.length} rows, ${count("subGoal")} sub-goals, ${sum("outputs")} outputs, ${sum("indicators")} indicators`,
);

function readRow(cells) {
  if (cells.length !== 6) throw new Error(`a row of ${cells.length} cells: ${cells[2]}`);
  const [subGoal, output, activity, party, indicator, years] = cells.map((cell) =>
    cell.replace(/\s+/g, " ").trim(),
  );
  row += 1;
  const entry = {
    table: `pillar ${pillar}, goal ${goal}`,
    row,
    subGoal: null,
    outputs: partsOf(output).map(printed),
    activity: printed(activity),
    ...partiesOf(party),
    indicators: partsOf(indicator).map((text) => ({ ...printed(text), measure: measureOf(text) })),
    timeFrame: timeFrameOf(years),
  };
  if (subGoal !== "" && row > 1 && !/^\w+ goal:/i.test(subGoal)) open.subGoal += ` ${subGoal}`;
  else if (subGoal !== "") {
    entry.subGoal = subGoal.replace(/^\w+ goal:\s*/i, "");
    open = entry;
  }
  rows.push(entry);
}

/** Splits a cell at its bullets, at a capital printed against the word before it, and before "Number". */
function partsOf(cell) {
  return cell
    .replace(/(^|[\s.])-\s*(?=\p{Lu})/gu, "$1\n")
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, "\n")
    .replace(/ (?=Number\b)/g, "\n")
    .split("\n")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function partiesOf(cell) {
  const parties = [];
  let rest = cell;
  while (rest !== "" && rest !== partners) {
    const body = bodies.find((name) => rest.startsWith(name));
    if (body === undefined) throw new Error(`no body is known at: ${rest}`);
    parties.push(body);
    rest = rest.slice(body.length).trim();
  }
  return { parties, concernedPartners: rest === partners };
}

function timeFrameOf(cell) {
  if (cell === "") return null;
  const years = /^(Periodic and continuous )?(20\d\d) ?[-–] ?(20\d\d)$/.exec(cell);
  if (years === null) throw new Error(`not a time frame: ${cell}`);
  return {
    firstYear: Number(years[2]),
    lastYear: Number(years[3]),
    continuous: years[1] !== undefined,
  };
}

/** What the first word of a printed indicator announces. */
function measureOf(text) {
  if (/^Number\b/.test(text)) return "number";
  if (/^Percentage\b/.test(text)) return "percentage";
  return /^Amount\b|\bbudget\b/.test(text) ? "amount" : "named";
}

/** The letters and digits alone are hashed: breaks, hyphens and punctuation differ from printing to printing. */
function printed(text) {
  const letters = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
  return {
    sha256: createHash("sha256").update(letters).digest("hex"),
    words: text.replace(/(?<=\p{L})- (?=\p{Ll})/gu, "").split(" ").length,
  };
}

function positionIn(words, word) {
  const at = words.indexOf(word.toLowerCase());
  if (at < 0) throw new Error(`not one of ${words.join(", ")}: ${word}`);
  return at + 1;
}

function count(column) {
  return rows.filter((entry) => entry[column] !== null).length;
}

function sum(column) {
  return rows.reduce((total, entry) => total + entry[column].length, 0);
}
