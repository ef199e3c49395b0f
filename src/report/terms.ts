/** The words by which people, documents and figures are told, from `vocabulary/terms.yml`. */
import { z } from "zod";

const list = z.array(z.string("expected a word").trim().min(1, "expected a word")).default([]);

export const Terms = z.strictObject({
  documents: list,
  documentsBySymbol: list,
  documentShortForms: z.record(z.string(), z.string()).default({}),
  honorifics: list,
  degrees: list,
  offices: list,
  ranks: list,
  officeWords: list,
  surnames: list,
  neverPeople: list,
  notNames: list,
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
    const { documentShortForms, ...lists } = terms;
    Object.assign(joined.documentShortForms, documentShortForms);
    for (const [name, words] of Object.entries(lists)) joined[name as keyof typeof lists].push(...words);
  }
  return joined;
}
