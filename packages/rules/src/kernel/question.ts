import type { CivilDate, WorkingCalendar } from "@aht-jo/core";
import type { Shape } from "../document/shape.ts";
import type { CheckedCommand, Command } from "./command.ts";
import type { Compiled, CompiledCommand } from "./compiled.ts";
import type { CompiledMove } from "./compiled-move.ts";
import type { FileState } from "./file-state.ts";
import type { KnownCalendars } from "./known-calendars.ts";
import type { View } from "./view.ts";

/**
 * What is asked: whether a step may be taken on a file, on the day `asOf`, with the calendars the document names.
 *
 * @category Decisions
 */
export interface StepQuestion<S extends Shape = Shape> {
  readonly state: FileState;
  readonly command: Command<S>;
  readonly asOf: CivilDate;
  readonly calendars: Readonly<Record<string, WorkingCalendar>>;
}

/** A question after its form was checked: everything in it was copied, or is known and cannot change. */
export interface Question {
  readonly compiled: Compiled;
  readonly state: FileState;
  readonly asOf: CivilDate;
  readonly calendars: KnownCalendars;
}

/**
 * A step that fits the document and the file, so that rules can judge it, and the place from which its conditions are
 * read. `candidates` are the moves that can be meant.
 */
export interface AskedStep extends Question, View {
  readonly asked: CompiledCommand;
  readonly command: CheckedCommand;
  readonly candidates: readonly CompiledMove[];
}
