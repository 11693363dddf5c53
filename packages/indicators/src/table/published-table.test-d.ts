// Covers: what the types of tables and findings let through. Checked by the compiler, never run.
import type { Finding, PublishedTable, PublishedValue, TableIssueCode } from "../index.ts";
import { indicatorsMessages, parsePublishedValue, reconcile, unodcTables } from "../index.ts";

declare const tables: readonly PublishedTable[];

const findings: readonly Finding[] = reconcile(tables, { spellings: {}, identicalPeriods: 3 });
void findings;

// @ts-expect-error nothing is assumed about when equal series are worth a note
reconcile(tables, { spellings: {} });

// @ts-expect-error a release has to be cited
unodcTables([], {});

// @ts-expect-error a publisher's marks have to be given
parsePublishedValue("<5");

// @ts-expect-error a withheld number is no count
const value: PublishedValue = { kind: "suppressed", n: 3 };
void value;

// @ts-expect-error findings are not changed by those who read them
if (findings[0]) findings[0].severity = "note";

// every issue of a table has a sentence
const sentence: Readonly<Record<TableIssueCode, string>> = indicatorsMessages.ar;
void sentence;
