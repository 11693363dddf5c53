// A host in a few lines: it asks for a decision, seals what may be recorded, and folds it into the file.

import { type CivilDate, contentHash } from "@aht-jo/core";
import { jordanCalendar } from "@aht-jo/core/calendars";
import { type JordanRole, type JordanShape, jordanNrm } from "@aht-jo/nrm";
import {
  type Actor,
  audit,
  type Command,
  type Consent,
  type Decision,
  decide,
  type FileState,
  replay,
  type SealedEvent,
  seal,
} from "@aht-jo/rules";
import type { Scene } from "./story.ts";

export const rules = jordanNrm();
export const calendars = { jordan: jordanCalendar };

/** A file and its log. */
export interface PersonFile {
  readonly opened: CivilDate;
  readonly state: FileState;
  readonly log: readonly SealedEvent<JordanShape>[];
}

export function newFile(opened: CivilDate): PersonFile {
  return { opened, log: [], state: replay([], { opened }).state };
}

/** What the rules say of a scene, and the file as it is then. */
export function play(
  file: PersonFile,
  scene: Scene,
): { readonly decision: Decision<JordanShape>; readonly file: PersonFile } {
  const command = commandOf(scene);
  const question = { state: file.state, command, asOf: scene.on, calendars };
  const decision = decide(rules, question);
  if (decision.verdict !== "allow") return { decision, file };
  const log = [...file.log];
  for (const draft of decision.events) {
    const writer = draft.stream === null ? "file" : draft.stream.instance;
    log.push(
      seal(draft, {
        id: `event-${log.length + 1}`,
        recordedAt: `${scene.on}T09:00:00.${String(file.log.length).padStart(3, "0")}Z`,
        writer,
        prev: log.findLast((event) => event.writer === writer)?.hash ?? null,
      }),
    );
  }
  const { state } = replay(log, { opened: file.opened });
  return { decision, file: { ...file, log, state } };
}

/** Whether the log is whole, and every event in it decided as its rules decide. */
export function isSound({ log, opened }: PersonFile): boolean {
  const findings = audit(log, {
    opened,
    rulesByHash: { [rules.hash]: rules },
    calendarsByHash: { [contentHash(jordanCalendar)]: jordanCalendar },
  });
  return findings.length === 0;
}

/** Somebody who acts in a role, for a body that may hold it. */
export function actorIn(role: JordanRole): Actor<JordanShape> {
  return { id: `u-${role}`, roles: [role], party: rules.doc.roles[role]?.parties[0] ?? "none" };
}

export function commandOf(scene: Scene): Command<JordanShape> {
  const { what, by, on, at = null, receiver, data = {}, gives } = scene;
  const givenBy = by === "person" || by === "guardian" ? by : "court";
  const consents = gives?.map(
    (scope): Consent<JordanShape> => ({
      scope,
      receiver: null,
      purpose: "as explained",
      from: on,
      givenBy,
    }),
  );
  return {
    type: what,
    instance: at,
    ...(receiver === undefined ? null : { receiver }),
    data,
    ...(consents === undefined ? null : { consents }),
    occurredOn: on,
    by: actorIn(by),
  };
}
