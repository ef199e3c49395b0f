/** The words by which people, documents and figures are told, from `vocabulary/terms.yml`. */
import { z } from "zod";

const list = z.array(z.string("expected a word").trim().min(1, "expected a word")).default([]);

export const Terms = z.strictObject({
  documents: list,
  honorifics: list,
  degrees: list,
  offices: list,
  ranks: list,
  officeWords: list,
  surnames: list,
  neverPeople: list,
  units: list,
  countEnds: list,
  countKeeps: list,
  notCounted: list,
  countGoesOn: list,
  notCounts: list,
  smallWords: list,
});

export type Terms = z.infer<typeof Terms>;

/** The words of an archive come on top of the built-in ones. */
export function joinTerms(all: readonly Terms[]): Terms {
  const joined = Terms.parse({});
  for (const terms of all) {
    for (const name of Terms.keyof().options) joined[name].push(...terms[name]);
  }
  return joined;
}
