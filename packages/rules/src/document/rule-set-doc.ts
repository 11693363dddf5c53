import type { Basis, CivilDate, Localized, NonEmpty, Source } from "@aht-jo/core";
import type { Rule } from "./rule.ts";

/**
 * A state of a track. `stage` groups states for a coarse picture; a `final` state needs no way out; a state that is
 * retired from a day is entered no more from then on, and must have a way out.
 *
 * @category Rule documents
 */
export interface StateDef {
  readonly title: Localized;
  readonly stage: string;
  readonly final?: boolean;
  readonly retiredFrom?: CivilDate;
}

/**
 * One line along which a file moves: membership, a loan, a referral.
 *
 * A track with `many` has any number of instances, each with its own facts and its receiver; one that is `shared` too
 * has instances that several files refer to. Every instance begins in the `initial` state, also one nobody has opened.
 *
 * @category Rule documents
 */
export interface TrackDef {
  readonly title: Localized;
  readonly initial: string;
  readonly many: boolean;
  readonly shared: boolean;
  readonly states: Readonly<Record<string, StateDef>>;
}

/**
 * A capacity in which somebody acts. `parties` are those who may hold it; none means whoever the host says.
 *
 * @category Rule documents
 */
export interface RoleDef {
  readonly title: Localized;
  readonly parties: readonly string[];
  readonly basis: NonEmpty<Basis>;
}

/**
 * What kind of step a command is. A `protective` one proceeds when something is unknown and is flagged; an
 * `irreversible` one blocks; for an `ordinary` one each rule says which.
 *
 * @category Rule documents
 */
export type CommandNature = "protective" | "ordinary" | "irreversible";

/**
 * Something an actor can do on a track. A `complete` command promises that wherever it can be asked for, some rule
 * decides it once all facts are known.
 *
 * @category Rule documents
 */
export interface CommandDef {
  readonly title: Localized;
  readonly track: string;
  readonly nature: CommandNature;
  readonly complete: boolean;
}

/**
 * What a fact is about: the person, the file, or an instance of a track.
 *
 * @category Rule documents
 */
export type FactScope = "person" | "file" | { readonly track: string };

/**
 * A fact the rules may read. Codes carry their titles. A `sensitive` fact is one that a screen shows to few.
 *
 * @category Rule documents
 */
export type FactDef = {
  readonly title: Localized;
  readonly on: FactScope;
  readonly sensitive: boolean;
} & (
  | { readonly type: "bool" | "int" | "date" }
  | { readonly type: "code" | "codes"; readonly codes: Readonly<Record<string, Localized>> }
);

/**
 * A number or day that rules name instead of writing it out; rules of kind `param` give its dated values.
 *
 * `favours` says which value is the better one for the person, and is needed where two versions can meet.
 *
 * @category Rule documents
 */
export interface ParamDef {
  readonly title: Localized;
  readonly type: "int" | "date";
  readonly favours?: "higher" | "lower";
}

/**
 * Something a person can consent to.
 *
 * @category Rule documents
 */
export interface ScopeDef {
  readonly title: Localized;
}

/**
 * A working calendar by the name under which it is passed in.
 *
 * @category Rule documents
 */
export interface CalendarDef {
  readonly title: Localized;
}

/**
 * A rule set in its stored form: plain JSON that knows nothing of any domain but what it declares.
 *
 * Names of facts and parameters begin with a small letter and have letters and digits only; names of tracks, states,
 * commands, roles, scopes, calendars and codes may also have hyphens; ids of rules also dots. A name has at most 100
 * characters, and is none that every object inherits; no fact is called `day` or `opened`. `expressionCalendar`
 * names the calendar by which expressions count working days, and is null where none does. `supersedes` is the hash of
 * the version before.
 *
 * @category Rule documents
 */
export interface RuleSetDoc {
  readonly schema: "rules/1";
  readonly id: string;
  readonly version: string;
  readonly title: Localized;
  readonly published: CivilDate;
  readonly supersedes?: string;
  readonly sources: readonly Source[];
  readonly calendars: Readonly<Record<string, CalendarDef>>;
  readonly expressionCalendar: string | null;
  readonly roles: Readonly<Record<string, RoleDef>>;
  readonly tracks: Readonly<Record<string, TrackDef>>;
  readonly commands: Readonly<Record<string, CommandDef>>;
  readonly facts: Readonly<Record<string, FactDef>>;
  readonly params: Readonly<Record<string, ParamDef>>;
  readonly scopes: Readonly<Record<string, ScopeDef>>;
  readonly rules: readonly Rule[];
}
