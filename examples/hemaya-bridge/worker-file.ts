// The file of one worker: it takes the steps that the rules allow, and tells the story as it goes.

import { type CivilDate, civilDate } from "@aht-jo/core";
import { jordanCalendar } from "@aht-jo/core/calendars";
import { explain, type JordanShape, jordanNrm } from "@aht-jo/nrm";
import type { PersonFile } from "@aht-jo/nrm/statistics";
import {
  type Actor,
  type Command,
  decide,
  options,
  replay,
  type SealedEvent,
  seal,
} from "@aht-jo/rules";

export type Who = Actor<JordanShape>;
type Step = Pick<Command<JordanShape>, "type"> & Partial<Command<JordanShape>>;

export const rules = jordanNrm();
export const calendars = { jordan: jordanCalendar };

export interface WorkerFile {
  readonly file: PersonFile;
  /** Takes a step if it is allowed. What is blocked names its rules and changes nothing. */
  readonly take: (by: Who, step: Step, on?: CivilDate) => void;
  /** What somebody may do next, on some tracks. */
  readonly open: (actor: Who, tracks: readonly string[]) => readonly string[];
}

export function workerFile(id: string, receivedOn: string): WorkerFile {
  const opened = civilDate(receivedOn);
  const events: SealedEvent[] = [];
  const stateNow = () => replay(events, { opened }).state;
  const take: WorkerFile["take"] = (by, step, on = opened) => {
    const command = { instance: null, data: {}, ...step, occurredOn: on, by };
    const decision = decide(rules, { state: stateNow(), command, asOf: on, calendars });
    const title = rules.doc.commands[step.type]?.title;
    console.log(`  ${decision.verdict.padEnd(7)} ${title?.en} (${title?.ar})`);
    if (decision.verdict !== "allow") {
      // What the nearest permission lacks; the whole explanation also cites it and tells of other ways.
      const [, nearest = []] = explain(decision, { locale: "en", rules, command }).paragraphs;
      for (const { text } of nearest.slice(1, 4)) console.log(`          ${text}`);
      return;
    }
    for (const draft of decision.events) {
      // Steps of one instant are put in order by their ids: hence the leading zeros.
      const number = String(events.length + 1).padStart(3, "0");
      const identity = { id: `${id}/${number}`, recordedAt: `${on}T09:00:00.000Z` };
      const prev = events.at(-1)?.hash ?? null;
      events.push(seal(draft, { ...identity, writer: "complaints", prev }));
    }
  };
  const open: WorkerFile["open"] = (actor, tracks) =>
    options(rules, { state: stateNow(), actor, asOf: opened, calendars })
      .filter(({ track, decision }) => tracks.includes(track) && decision.verdict === "allow")
      .map(({ command }) => rules.doc.commands[command]?.title.en ?? command);
  return { take, open, file: { id, opened, events } };
}
