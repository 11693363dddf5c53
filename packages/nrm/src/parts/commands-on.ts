import type { CommandDef } from "@aht-jo/rules";

/**
 * A command of one track.
 *
 * @category Parts of a document
 */
export interface CommandOnTrack<T extends string> extends CommandDef {
  readonly track: T;
}

/** The commands of one track, remembered by name. */
export function commandsOn<T extends string, C extends string>(
  track: T,
  commands: Readonly<Record<C, Omit<CommandDef, "track">>>,
): Readonly<Record<C, CommandOnTrack<T>>> {
  const onTrack = {} as Record<C, CommandOnTrack<T>>;
  for (const name of Object.keys(commands) as C[]) onTrack[name] = { ...commands[name], track };
  return onTrack;
}
