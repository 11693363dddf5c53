import type { Diagrams } from "../model/diagrams.ts";
import type { DigitOf } from "../model/satisfy.ts";
import type { Probe } from "./probes.ts";

/**
 * All tables in a row. A probe's begins at its entry in `starts` (-1 for none); what it reads stands in `positions` and
 * `weights` from its entry in `ends` to the next.
 */
interface AnswerTables {
  readonly answers: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly positions: Int32Array;
  readonly weights: Int32Array;
}

/** Probes laid out in flat arrays: `ask` answers one for the digits at hand. */
export interface ProbeTables {
  readonly tables: () => AnswerTables;
  readonly workedOut: (probe: number) => boolean;
  readonly numberOf: (probe: Probe) => number;
  readonly ask: (probe: number) => boolean;
}

/** The most answers kept by all probes together. */
const mostAnswers = 2 ** 26;

/** Tables for the digits of a slice, filled as answers are asked for: 1 for no, 2 for yes. */
export function probeTables(of: {
  readonly digits: Int32Array;
  readonly sizes: readonly number[];
  readonly digitOf: DigitOf;
  readonly diagrams: Diagrams;
}): ProbeTables {
  const { digits, sizes, digitOf, diagrams } = of;
  const numbers = new Map<string, number>();
  const probes: Probe[] = [];
  let answers = new Uint8Array(1024);
  let starts = new Int32Array(64);
  let ends = new Int32Array(65);
  let positions = new Int32Array(256);
  let weights = new Int32Array(256);
  let [answersUsed, readsUsed] = [0, 0];
  const workedOut = (number: number): boolean =>
    diagrams.pick(drawn[number] ?? draw(number), digitOf) !== null;
  const drawn: number[] = [];
  const draw = (number: number): number => {
    const whole = diagrams.of((probes[number] as Probe).formula);
    drawn[number] = diagrams.some(whole, (choice) => {
      const [kind, variable] = choice.split(" ");
      return kind === "brings" || digitOf(Number(variable)) === undefined;
    });
    return drawn[number];
  };
  return {
    tables: () => ({ answers, starts, ends, positions, weights }),
    workedOut,
    numberOf: (probe) => {
      const known = numbers.get(probe.key);
      if (known !== undefined) return known;
      const number = probes.push(probe) - 1;
      numbers.set(probe.key, number);
      const isKept = probe.size > 0 && answersUsed + probe.size <= mostAnswers;
      starts = roomFor(starts, number + 1);
      ends = roomFor(ends, number + 2);
      starts[number] = isKept ? answersUsed : -1;
      if (isKept) answersUsed += probe.size;
      if (answers.length < answersUsed) {
        const larger = new Uint8Array(Math.max(answersUsed, answers.length * 2));
        larger.set(answers);
        answers = larger;
      }
      let weight = 1;
      for (const position of probe.positions) {
        positions = roomFor(positions, readsUsed + 1);
        weights = roomFor(weights, readsUsed + 1);
        positions[readsUsed] = position;
        weights[readsUsed] = weight;
        readsUsed += 1;
        weight *= sizes[position] as number;
      }
      ends[number + 1] = readsUsed;
      return number;
    },
    ask: (number) => {
      let at = starts[number] as number;
      if (at < 0) return workedOut(number);
      const end = ends[number + 1] as number;
      for (let k = ends[number] as number; k < end; k += 1)
        at += (digits[positions[k] as number] as number) * (weights[k] as number);
      const answer = answers[at] as number;
      if (answer !== 0) return answer === 2;
      const isSo = workedOut(number);
      answers[at] = isSo ? 2 : 1;
      return isSo;
    },
  };
}

function roomFor(list: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (list.length >= length) return list;
  const larger = new Int32Array(list.length * 2);
  larger.set(list);
  return larger;
}
