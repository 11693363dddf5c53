import { fail, issue, ok, type Result } from "@aht-jo/core";
import { foldText } from "../text/fold-text.ts";
import { parties } from "./parties.ts";
import type { Party } from "./party.ts";

const longestName = 200;
const partnersFlag = ["Concerned partners", "الشركاء المعنيون", "الشركاء المعنيين"];

/**
 * The party that a printed name means.
 *
 * Names are compared without regard to case, spacing, Arabic vowel signs and the shape of alef, ya and ta marbuta.
 * Titles in both languages, every printed spelling and the party's own id are known. The name itself never enters an issue.
 *
 * @param printed - A name as it stands in the plan, in a report or in an agency's own system; or an id.
 * @returns The party, or one issue: `party.unknown`, or `party.flag` for "Concerned partners", which the plan adds
 *   to the responsible parties and which names nobody.
 * @example
 * ```ts
 * import { resolveParty } from "@aht-jo/vocabulary";
 * const found = resolveParty("general  security directorate");
 * found.ok && found.value.id; //=> "public-security-directorate"
 * const same = resolveParty("ministry-of-labour");
 * same.ok && same.value.id; //=> "ministry-of-labour"
 * const flag = resolveParty("Concerned partners");
 * flag.ok ? null : flag.issues[0].code; //=> "party.flag"
 * ```
 * @category Parties
 */
export function resolveParty(printed: string): Result<Party> {
  if (typeof printed !== "string" || printed.length > longestName) return unknownParty();
  const key = nameKey(printed);
  if (partnersFlag.some((flag) => nameKey(flag) === key)) return fail(issue("party.flag"));
  const found = partyByName().get(key);
  return found === undefined ? unknownParty() : ok(found);
}

let known: ReadonlyMap<string, Party> | undefined;

function partyByName(): ReadonlyMap<string, Party> {
  known ??= new Map(parties.flatMap((one) => namesOf(one).map((name) => [nameKey(name), one])));
  return known;
}

function unknownParty(): Result<Party> {
  return fail(issue("party.unknown"));
}

function namesOf(one: Party): readonly string[] {
  return [one.id, one.title.en, one.title.ar, ...one.aliases];
}

function nameKey(name: string): string {
  return foldText(name).replaceAll(" ", "");
}
