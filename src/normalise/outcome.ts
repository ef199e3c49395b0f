/** What goes into the normaliser, and what comes out. */
import type { Problem } from "../report/problem.ts";
import type { Report } from "../report/schema.ts";

/** A file as received, with the archivist's sidecar (`NAME.yml`) where there is one. */
export interface RawSource {
  /** File name inside `sources/`. */
  file: string;
  bytes: Uint8Array;
  /** The text of the sidecar. */
  sidecar?: string;
}

/** What was understood of a source that may lack what a report must have: a headline, a day. */
export type Understood = Omit<Report, "title"> & { title?: string };

/** What became of one source: a report, or the problems that stand in its way. */
export interface Outcome {
  file: string;
  report?: Report;
  /** With a report: the fingerprint of its words, in whatever order they stand. */
  words?: string;
  /** Beside problems, where the source could be read: what is known of it all the same. */
  understood?: Understood;
  problems: Problem[];
}
