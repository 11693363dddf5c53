// From the row of a complaint system to the referral mechanism and back to register rows. Every complaint is made up.

import assert from "node:assert/strict";
import { addDays, civilDate } from "@aht-jo/core";
import { explainScreening, nothingKnown, screen } from "@aht-jo/nrm";
import { statistics } from "@aht-jo/nrm/statistics";
import data from "./complaints.json" with { type: "json" };
import { calendars, rules, type Who, workerFile } from "./worker-file.ts";

type Row = (typeof data.complaints)[number];

const ctu = "counter-trafficking-unit";
const inspector: Who = { id: "user-1", roles: ["labour-inspector"], party: "ministry-of-labour" };
const unit: Who = { id: "user-2", roles: ["ctu-officer"], party: ctu };
const worker: Who = { id: "user-3", roles: ["person"], party: "public" };

// 1. The bridge: which column is which sign. A column that is empty is not known; it is never a no.
const columns = {
  wages_unpaid: "withholding-of-wages",
  passport_withheld: "retention-of-documents",
  may_not_go_out: "restriction-of-movement",
  was_threatened: "intimidation-and-threats",
} as const;
const names = Object.keys(columns) as (keyof typeof columns)[];

function screened(row: Row) {
  const answer = (value: boolean | null) =>
    value === null ? "not-known" : value ? "present" : "absent";
  const age = row.worker_is_adult === null ? "unknown" : row.worker_is_adult ? "adult" : "child";
  const signs = Object.fromEntries(names.map((name) => [columns[name], answer(row[name])]));
  const lastDay = row.last_day_of_work;
  return screen(
    { ...nothingKnown, age, signs },
    { offenceDate: lastDay === null ? null : civilDate(lastDay), asOf: civilDate(row.received_on) },
  );
}

// 2. The story of each complaint: the screening advises, the rules say which step is open, the person consents or not.
console.log(`${data.about}\n`);
const files = data.complaints.map((row) => {
  const { take, open, file } = workerFile(row.complaint_no, row.received_on);
  const screening = screened(row);
  const signs = screening.signs.present;
  const [complaint, referral] = [{ instance: row.complaint_no }, { instance: "referral-1" }];
  console.log(`${row.complaint_no}, received on ${row.received_on}, ${row.status}`);
  for (const locale of ["en", "ar"] as const)
    console.log(`  ${explainScreening(screening, locale)[0]}`);
  const questions = screening.askNext.map(({ about }) => about);
  console.log(`  Signs found: ${signs.join(", ") || "none yet"}`);
  console.log(`  Ask next about: ${questions.join(", ") || "nothing more is needed to refer"}`);

  const sex = row.worker_sex === null ? "unknown" : row.worker_sex === "F" ? "female" : "male";
  const nationalityGroup = row.worker_is_jordanian ? "jordanian" : "non-jordanian";
  const isMinor = row.worker_is_adult === null ? null : !row.worker_is_adult;
  take(inspector, { type: "recordPerson", data: { sex, nationalityGroup, isMinor } });
  const found = { complaintSigns: signs.length > 0 ? signs : null };
  take(inspector, { type: "receiveLabourComplaint", ...complaint, data: found });
  take(inspector, { type: "assignComplaint", ...complaint });
  if (row.status === "settled") take(inspector, { type: "settleComplaint", ...complaint });
  if (screening.result === "indicated") {
    const reportChannel = "labour-complaint";
    take(inspector, { type: "passToScreening", ...complaint, data: { reportChannel } });
    take(inspector, { type: "markPotential", data: { iloSigns: signs } });
    const form = { referralReceiver: "ctu", referralPurpose: "identification" } as const;
    const draft = { ...form, onApprovedForm: true };
    take(inspector, { type: "draftReferral", ...referral, receiver: ctu, data: draft });
    take(inspector, { type: "sendReferral", ...referral });
    if (row.agrees_to_referral) {
      const consent = { scope: "referral", receiver: ctu, purpose: "identification" } as const;
      const consents = [{ ...consent, from: file.opened, givenBy: "person" }] as const;
      take(worker, { type: "giveConsent", data: { consentInformed: true }, consents });
      take(inspector, { type: "sendReferral", ...referral });
      take(unit, { type: "acceptReferral", ...referral }, addDays(file.opened, 2));
    }
  }
  const next = open(inspector, ["identification", "referral"]);
  console.log(`  Open to the inspector next: ${next.join("; ")}\n`);
  return file;
});

// 3. What the agency may count: codes, months and days between. Counts of few are not safe to publish.
const asOf = civilDate("2025-06-30");
const { ruleSet, ...registers } = statistics(files, { rules, asOf, calendars });
assert.ok(!JSON.stringify(registers).includes("ILLUSTRATIVE"), "no number of a complaint");
console.log(`Register rows up to ${asOf} (illustrative), by rules ${ruleSet.slice(0, 15)}`);
for (const [register, rows] of Object.entries(registers)) {
  console.log(`  ${register}: ${rows.length}`);
  for (const row of rows) {
    const cells = Object.entries(row).filter(([, value]) => value !== null);
    console.log(`    ${cells.map(([name, value]) => `${name}: ${value}`).join(", ")}`);
  }
}
