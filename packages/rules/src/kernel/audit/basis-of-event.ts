import { contentHash, type WorkingCalendar } from "@aht-jo/core";
import type { RuleSet } from "../../document/rule-set.ts";
import { compiledIn } from "../compiled.ts";
import type { SealedEvent } from "../event.ts";
import type { AuditContext } from "./decided-again.ts";
import type { Finding } from "./finding.ts";

type Missing = Omit<Finding, "event" | "at">;

/** What an event was decided with, and what of it was not passed in. */
interface BasisOfEvent {
  readonly rules: RuleSet | null;
  readonly calendars: Readonly<Record<string, WorkingCalendar>>;
  readonly missing: readonly Missing[];
}

/** Finds what events were decided with; each calendar is hashed once. */
export function basesIn(context: AuditContext): (event: SealedEvent) => BasisOfEvent {
  const { rulesByHash, calendarsByHash } = context;
  const calendars = new Map<string, WorkingCalendar | null>();
  const calendarOf = (hash: string): WorkingCalendar | null => {
    const known = calendars.get(hash);
    if (known !== undefined) return known;
    const given = Object.hasOwn(calendarsByHash, hash) ? calendarsByHash[hash] : undefined;
    const found = given !== undefined && contentHash(given) === hash ? given : null;
    calendars.set(hash, found);
    return found;
  };
  const rulesOf = (hash: string): RuleSet | null => {
    const rules = Object.hasOwn(rulesByHash, hash) ? rulesByHash[hash] : undefined;
    return rules !== undefined && compiledIn(rules)?.hash === hash ? rules : null;
  };
  return ({ stamp }) => {
    const rules = rulesOf(stamp.ruleSet);
    const byName: Record<string, WorkingCalendar> = {};
    const missing: Missing[] = [];
    if (rules === null) missing.push({ kind: "missingRuleSet", path: ["stamp", "ruleSet"] });
    for (const [name, hash] of Object.entries(stamp.calendars)) {
      const calendar = calendarOf(hash);
      if (calendar !== null) byName[name] = calendar;
      else {
        // The name shows only if the rules declare it.
        const shown = rules !== null && Object.hasOwn(rules.doc.calendars, name) ? [name] : [];
        missing.push({ kind: "missingCalendar", path: ["stamp", "calendars", ...shown] });
      }
    }
    return { rules, calendars: byName, missing };
  };
}
