import type { MoveRule } from "./rule-in.ts";
import type { Speaker } from "./speaker.ts";

interface Way {
  readonly state: string;
  readonly commands: readonly string[];
}

/**
 * The commands of a shortest way from one state of a track to one of several others; null where none leads there.
 *
 * Moves of other tracks that take this one along count too. Guards and consent are not looked at: each step on the way
 * asks for its own.
 */
export function stepsToStates(
  speaker: Speaker,
  way: { readonly track: string; readonly have: string; readonly need: readonly string[] },
): readonly string[] | null {
  const { track, have, need } = way;
  const edges = edgesOn(speaker, track);
  const seen = new Set([have]);
  const queue: Way[] = [{ state: have, commands: [] }];
  for (const { state, commands } of queue) {
    if (need.includes(state) && commands.length > 0) return commands;
    for (const { command, from, to } of edges) {
      if (!from.includes(state) || (seen.has(to) && !need.includes(to))) continue;
      seen.add(to);
      queue.push({ state: to, commands: [...commands, command] });
      if (need.includes(to)) return [...commands, command];
    }
  }
  return null;
}

interface Edge {
  readonly command: string;
  readonly from: readonly string[];
  readonly to: string;
}

/** What moves a track: first its own commands, then those of other tracks. */
function edgesOn(speaker: Speaker, track: string): readonly Edge[] {
  const { doc } = speaker;
  const moves = doc.rules.filter((rule) => rule.kind === "move" && isCurrent(rule, speaker));
  const own: Edge[] = [];
  const joint: Edge[] = [];
  for (const rule of moves as readonly MoveRule[]) {
    const { command, from, to, also = [] } = rule;
    if (doc.commands[command]?.track === track && to !== undefined) own.push({ command, from, to });
    for (const one of also) if (one.track === track) joint.push({ command, ...one });
  }
  return [...own, ...joint];
}

/** Whether a rule is in force on the day of the step; while no day is said, whether it has no end. */
function isCurrent({ inForce }: MoveRule, { on }: Pick<Speaker, "on">): boolean {
  const { from, to, anchor } = inForce;
  if (on === null) return to === undefined;
  return anchor !== "event" || (from <= on && (to === undefined || on < to));
}

/** The commands that record consent of a scope. */
export function commandsGiving(speaker: Speaker, scope: string): readonly string[] {
  const giving = speaker.doc.rules.flatMap((rule) =>
    rule.kind === "move" && rule.gives?.includes(scope) && isCurrent(rule, speaker)
      ? [rule.command]
      : [],
  );
  return [...new Set(giving)];
}

/** A way in words: the commands one after the other. */
export function wayText({ say, command }: Speaker, commands: readonly string[] | null): string {
  if (commands === null) return say("noStepThere");
  const steps = commands
    .map((one) => command(one))
    .reduce((before, step) => say("nextStep", { steps: before, step }));
  return say("stepsThere", { steps });
}
