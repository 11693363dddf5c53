import type { Blocker } from "@aht-jo/rules";
import { isOfException, shortfallOf } from "./deciding-clauses.ts";
import type { ExplanationLine } from "./explanation.ts";
import { factsBehind } from "./facts-behind.ts";
import { openLines } from "./open-lines.ts";
import { type MoveRule, scopeOfCommand } from "./rule-in.ts";
import type { Speaker } from "./speaker.ts";
import { stateWanted } from "./state-wanted.ts";
import { commandsGiving, stepsToStates, wayText } from "./steps-to-states.ts";
import type { PhraseName } from "./words/phrase-name.ts";

type Of<K extends Blocker["kind"]> = Extract<Blocker, { readonly kind: K }>;
type Said = Pick<ExplanationLine, "kind" | "text">;

/** What keeps one permission from applying, and what would change that. */
export function blockerLines(
  blocker: Blocker,
  at: { readonly speaker: Speaker; readonly move: MoveRule },
): readonly Said[] {
  const { speaker, move } = at;
  switch (blocker.kind) {
    case "role":
      return roleLines(blocker, speaker);
    case "state":
      return [];
    case "consent":
      return consentLines(blocker, at);
    case "guard":
      return guardLines(blocker, at);
    case "unknown":
      return openLines(blocker, { speaker, scope: scopeOfCommand(speaker.doc, move.command) });
    case "date":
      return [why(inForceText(blocker, at))];
    case "conflict": {
      const titles = [blocker.rule, ...blocker.with].map((id) => titleOf(id, speaker));
      return [why(speaker.say("conflict", { rules: speaker.list(titles) }))];
    }
    case "forbidden":
      return [];
  }
}

function roleLines({ need, why: reason }: Of<"role">, speaker: Speaker): readonly Said[] {
  const { doc, say, role, list, party } = speaker;
  if (reason === "notHeld")
    return [why(say("roleNotHeld")), way(say("whoMay", { roles: list(need.map(role)) }))];
  const held = need.filter((one) => (doc.roles[one]?.parties.length ?? 0) > 0);
  return [
    why(say("roleOtherParty")),
    ...held.slice(0, 3).map((one) => {
      const bodies = list((doc.roles[one]?.parties ?? []).map(party));
      return way(say("partiesOfRole", { role: role(one), parties: bodies }));
    }),
  ];
}

const consentReasons: Readonly<Record<Of<"consent">["why"], PhraseName>> = {
  none: "consentNone",
  notYet: "consentNotYet",
  expired: "consentExpired",
  withdrawn: "consentWithdrawn",
  otherReceiver: "consentOtherReceiver",
  otherGiver: "consentOtherGiver",
};

function consentLines(
  { scope, why: reason }: Of<"consent">,
  { speaker, move }: { readonly speaker: Speaker; readonly move: MoveRule },
): readonly Said[] {
  const { doc, locale, say, quote, id, list, receiver, party, command } = speaker;
  const title = quote(doc.scopes[scope]?.title[locale] ?? id(scope));
  // A receiver that is no body of the register may be a person, and is not named.
  const name = receiver === null ? null : party(receiver);
  const isNamed = name !== null && name !== id(receiver ?? "");
  const to = isNamed ? say("consentForParty", { party: name }) : say("consentForReceiver");
  const givers = (move.consent?.givenBy ?? []).map((giver) => say(giver));
  const giving = commandsGiving(speaker, scope).map(command);
  return [
    why(say("consent", { scope: title, receiver: to, why: say(consentReasons[reason]) })),
    ...(givers.length > 0 ? [way(say("consentFrom", { givers: list(givers) }))] : []),
    ...(giving.length > 0 ? [way(say("consentRecordedBy", { commands: list(giving) }))] : []),
  ];
}

function guardLines(
  { trace }: Of<"guard" | "forbidden">,
  { speaker, move }: { readonly speaker: Speaker; readonly move: MoveRule },
): readonly Said[] {
  const { doc, say, list, clauses, fact } = speaker;
  const scope = scopeOfCommand(doc, move.command);
  const { lacking, inTheWay, notRecorded } = shortfallOf(trace);
  const exceptions = doc.rules.filter(({ exceptionTo }) => exceptionTo === move.id);
  const exprsOf = (traces: typeof lacking) =>
    traces.map(({ expr }) => expr).filter((expr) => !isOfException(expr, exceptions));
  const facts = [...new Set(notRecorded.flatMap((expr) => factsBehind(doc, expr)))];
  const withStep = facts.filter((path) => move.records?.includes(path));
  const named = (paths: readonly string[]) => list(paths.map((path) => fact(path, scope)));
  return [
    ...(lacking.length > 0
      ? [why(say("lacking", { clauses: clauses(exprsOf(lacking), scope) }))]
      : []),
    ...(inTheWay.length > 0
      ? [why(say("inTheWay", { clauses: clauses(exprsOf(inTheWay), scope) }))]
      : []),
    ...(facts.length > 0 ? [why(say("notRecorded", { facts: named(facts) }))] : []),
    ...(withStep.length > 0 ? [way(say("withTheStep", { facts: named(withStep) }))] : []),
    ...lacking.flatMap((part) => {
      const wanted = stateWanted(doc, part);
      return wanted === null ? [] : [way(wayText(speaker, stepsToStates(speaker, wanted)))];
    }),
  ];
}

function inForceText(
  { from, to }: Of<"date">,
  { speaker, move }: { readonly speaker: Speaker; readonly move: MoveRule },
): string {
  const { say, date, fact, doc } = speaker;
  const { anchor } = move.inForce;
  const by =
    anchor === "event"
      ? ""
      : anchor === "fileOpened"
        ? say("byOpening")
        : say("byFact", { fact: fact(anchor.fact, scopeOfCommand(doc, move.command)) });
  return to === null
    ? say("inForceFrom", { from: date(from), anchor: by })
    : say("inForceBetween", { from: date(from), to: date(to), anchor: by });
}

/** The title of a rule in quotation marks; its id where the document has no such rule. */
export function titleOf(id: string, speaker: Speaker): string {
  const rule = speaker.doc.rules.find((one) => one.id === id);
  return speaker.quote(rule?.title[speaker.locale] ?? speaker.id(id));
}

function why(text: string): Said {
  return { kind: "why", text };
}

function way(text: string): Said {
  return { kind: "way", text };
}
