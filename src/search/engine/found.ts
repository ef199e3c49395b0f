/** What was found, and its order. */
import type { Heir } from "../layer.ts";
import type { Query } from "../query/parse.ts";
import type { Ranked } from "./rank.ts";

/** A document that answers. */
export interface Found extends Ranked {
  /** The queries that it answers: as typed, or in another reading. */
  readings: Query[];
  /** The queries whose words are to be marked in it. */
  queries: Query[];
  /** The kind of answer that it is where the words turn out to stand apart, if that is better than others are then. */
  apart?: number;
  /** All of the query stood in quotation marks: what stands for it in short is not the phrase. */
  quoted?: boolean;
  /** How it spells the query, where it has it in a row. */
  spelling?: string[];
  /** It is of a place that has since become part of the one asked for. */
  heir?: Heir;
}

/** Best first, equal ones newest first. */
export const inOrder = (found: readonly Found[]): Found[] =>
  [...found].sort((a, b) => b.score - a.score || b.document - a.document);
