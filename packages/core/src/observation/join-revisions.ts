import { type Revision, revisions } from "./observation.ts";

/** The revision of a figure made of two: the later one in `revisions`, so that `final` needs every part to be final. */
export function joinRevisions(a: Revision, b: Revision): Revision {
  return revisions.indexOf(a) < revisions.indexOf(b) ? b : a;
}
