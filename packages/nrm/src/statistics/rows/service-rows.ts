import type { CivilDate } from "@aht-jo/core";
import type { FileState, InstanceState, Step } from "@aht-jo/rules";
import type { JordanShape } from "../../jordan/jordan.ts";
import { type Month, monthOf, monthOrNull } from "../month.ts";
import { instancesOn } from "../path-of.ts";

/**
 * A service that a person can be given.
 *
 * @category Statistics
 */
export type Service =
  | "shelter"
  | "health"
  | "psychosocial"
  | "legal-aid"
  | "compensation"
  | "fund"
  | "return"
  | "reintegration";

/**
 * How a service ended: `stopped` by the person's wish or before it was complete, `transferred` to another home,
 * `refused` by the court.
 *
 * @category Statistics
 */
export type ServiceEnding =
  | "ongoing"
  | "completed"
  | "stopped"
  | "transferred"
  | "refused"
  | "unknown";

/**
 * A service that was given, once for each time it began: a stay in one home, a course of care, a claim, a grant.
 *
 * It begins with admission to the shelter, the start of care or support, legal advice, a claim that is filed, a grant of
 * the fund, the approval of the return, or active reintegration. `endedIn` is null while it goes on.
 *
 * @category Statistics
 */
export interface ServiceRow {
  readonly service: Service;
  readonly startedIn: Month;
  readonly endedIn: Month | null;
  readonly ending: ServiceEnding;
}

/** In which states a service is given, and what each state says that ends it. */
interface Course<T extends Service> {
  readonly begins: readonly JordanShape["states"][T][];
  readonly ends: Readonly<
    Partial<Record<JordanShape["states"][T], ServiceEnding | "as-the-reason-says">>
  >;
}

interface AnyCourse {
  readonly begins: readonly string[];
  readonly ends: Readonly<Partial<Record<string, ServiceEnding | "as-the-reason-says">>>;
}

const courses: { readonly [T in Service]: Course<T> } = {
  shelter: {
    begins: ["admitted"],
    // Whoever was taken away from a suspect waits for a place again.
    ends: { transferred: "transferred", requested: "transferred", exited: "as-the-reason-says" },
  },
  health: { begins: ["in-care"], ends: { completed: "completed", declined: "stopped" } },
  psychosocial: { begins: ["in-support"], ends: { completed: "completed", declined: "stopped" } },
  "legal-aid": {
    begins: ["advising", "representing"],
    ends: { ended: "completed", declined: "stopped" },
  },
  compensation: {
    begins: ["filed"],
    ends: { enforced: "completed", refused: "refused", withdrawn: "stopped" },
  },
  fund: { begins: ["granted"], ends: { paid: "completed", refused: "stopped", closed: "stopped" } },
  return: { begins: ["approved"], ends: { arrived: "completed", cancelled: "stopped" } },
  reintegration: { begins: ["active"], ends: { completed: "completed", left: "stopped" } },
};

/** What the person of a file was given. */
export function serviceRows(state: FileState): readonly ServiceRow[] {
  return (Object.keys(courses) as Service[]).flatMap((service) =>
    instancesOn(state, service).flatMap((instance) => rowsOf(service, instance)),
  );
}

function rowsOf(service: Service, instance: InstanceState): readonly ServiceRow[] {
  const { begins, ends }: AnyCourse = courses[service];
  const rows: ServiceRow[] = [];
  let begun: CivilDate | null = null;
  const add = (started: CivilDate, end: Step | null) => {
    const ending = end === null ? "ongoing" : endingOf(ends, { end, instance });
    const endedIn = monthOrNull(end?.on ?? null);
    rows.push({ service, startedIn: monthOf(started), endedIn, ending });
  };
  for (const step of instance.path) {
    if (begun === null) {
      if (begins.includes(step.state)) begun = step.on;
    } else if (Object.hasOwn(ends, step.state)) {
      add(begun, step);
      begun = null;
    }
  }
  if (begun !== null) add(begun, null);
  return rows;
}

function endingOf(
  ends: AnyCourse["ends"],
  at: { readonly end: Step; readonly instance: InstanceState },
): ServiceEnding {
  const ending = ends[at.end.state] ?? "unknown";
  return ending === "as-the-reason-says" ? endingOfStay(at.instance) : ending;
}

/** A stay is complete when what it was for came about. */
function endingOfStay({ facts }: InstanceState): ServiceEnding {
  switch (facts["shelterExitReason"]) {
    case "voluntary-return":
    case "third-country":
    case "reintegration":
      return "completed";
    case "own-choice":
      return "stopped";
    case "transfer":
      return "transferred";
    default:
      return "unknown";
  }
}
