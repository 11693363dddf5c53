// Covers: that in every state that is not final either a duty of somebody can wait, or it is said here why none does. Not
// covered: whether the duty is the right one, which the histories tell.
import { describe, expect, it } from "vitest";
import { jordanNrmDocument } from "./jordan-nrm.ts";

const { rules, tracks } = jordanNrmDocument;

/** The states, as "track state", that a condition asks for, also through what it calls by a defined name. */
function statesNamedIn(expr: unknown): readonly string[] {
  if (typeof expr !== "object" || expr === null) return [];
  if ("op" in expr && expr.op === "fact" && "path" in expr)
    return rules.flatMap((rule) =>
      rule.kind === "define" && rule.fact === expr.path ? statesNamedIn(rule.as) : [],
    );
  if ("op" in expr && expr.op === "not") return [];
  const text = JSON.stringify(expr);
  const path = /^\{"op":"(?:eq|in)","\w+":\{"op":"fact","path":"state\.([\w-]+)"\}/.exec(text)?.[1];
  if (path !== undefined)
    return Object.keys(tracks[path]?.states ?? {}).flatMap((state) =>
      text.includes(`"${state}"`) ? [`${path} ${state}`] : [],
    );
  return Object.values(expr).flatMap(statesNamedIn);
}

const withDuty = new Set(
  rules.flatMap((rule) => (rule.kind === "duty" ? statesNamedIn(rule.arises) : [])),
);
const without = Object.entries(tracks).flatMap(([track, { states }]) =>
  Object.entries(states).flatMap(([state, { final }]) =>
    final === true || withDuty.has(`${track} ${state}`) ? [] : [`${track} ${state}`],
  ),
);

/** Why nobody has to act in a state. */
const reasons: Readonly<Record<string, readonly string[]>> = {
  "Nothing was begun: somebody has to ask first.": [
    "referral none",
    "shelter none",
    "legal-aid none",
    "compensation none",
    "fund none",
    "residence not-needed",
    "overstay none",
    "non-punishment none",
    "measures none",
    "return none",
    "reintegration none",
    "proceeding none",
    "precaution none",
    "complaint none",
  ],
  "The person chooses whether to go on, or to begin again.": [
    "health declined",
    "psychosocial declined",
    "legal-aid declined",
    "compensation prepared",
    "compensation withdrawn",
    "return cancelled",
    "reintegration left",
  ],
  "It came to its end and can begin again.": [
    "safety ended",
    "health completed",
    "psychosocial completed",
    "legal-aid ended",
    "fund paid",
    "fund closed",
    "residence ended",
    "overstay relieved",
    "return arrived",
    "reintegration completed",
  ],
  "It was refused with a reason and can be asked for again.": [
    "compensation refused",
    "fund refused",
    "overstay refused",
    "non-punishment refused",
  ],
  "Help is being given; for how long and how often it is looked at again was not found.": [
    "referral accepted",
    "health in-care",
    "psychosocial assessed",
    "psychosocial in-support",
    "legal-aid assigned",
    "legal-aid advising",
    "legal-aid representing",
    "measures granted",
    "measures held",
    "guardianship representative-appointed",
    "best-interests assessed",
    "reintegration planned",
  ],
  "Nothing was disclosed yet, and whoever drafted it decides when to send.": ["referral drafted"],
  "The court, the prosecutor and the unit set their own time; no limit was found.": [
    "compensation filed",
    "compensation awarded",
    "proceeding complaint",
    "proceeding inquiry",
    "proceeding classified-trafficking",
    "proceeding classified-other",
    "proceeding labour-file",
    "proceeding tried",
    "proceeding judged",
    "precaution closure",
    "precaution freeze",
  ],
  "The file cannot be closed meanwhile, so that nobody forgets it.": ["non-punishment exposed"],
  "Prosecution stopped: what remains is that it does not begin again.": ["non-punishment stopped"],
  "A permit can be asked for at any time, and whoever helps is told so by a right.": [
    "residence irregular",
  ],
  "The day of the journey is the person's choice.": ["return approved", "return prepared"],
  "The duties are those of the other tracks.": ["file open", "file closed", "file reopened"],
  "The labour ministry sets its own time; signs of trafficking have a clock of their own, whatever the state.":
    [
      "complaint received",
      "complaint in-progress",
      "complaint settled",
      "complaint no-legal-basis",
      "complaint cancelled",
      "complaint outside-competence",
      "complaint sent-to-ctu-pending",
      "complaint sent-to-ctu-solved",
      "complaint sent-to-court",
    ],
};

describe("every state that is not final", () => {
  it("has a duty, or a reason why nobody has to act", () => {
    const explained = Object.values(reasons).flat();
    expect([...explained].sort()).toEqual([...without].sort());
    expect(new Set(explained).size).toBe(explained.length);
  });
});
