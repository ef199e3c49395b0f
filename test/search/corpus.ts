/** The five reports and the labelled ones as the search gets them: normalised, with their facts in words. */
import { readFileSync } from "node:fs";
import { parse, stringify } from "yaml";
import { searchable } from "../../scripts/lib/index-site.ts";
import { entriesOf } from "../../src/archive/entry.ts";
import { normaliseAll, type RawSource } from "../../src/normalise/normalise.ts";
import type { Vocabulary } from "../../src/report/vocabulary.ts";
import { readVocabulary } from "../../src/report/vocabulary-files.ts";
import type { SearchDocument } from "../../src/search/document.ts";
import { readSet, type SetName } from "../eval/labels.ts";

export interface JudgedDocument {
  /** `five/000_e67d3c4373461e83.txt`: the set and the file. */
  id: string;
  document: SearchDocument;
}

export interface Corpus {
  documents: JudgedDocument[];
  vocabulary: Vocabulary;
}

/** The sets that queries were judged over: those they were written beside, and others that came later. */
const SETS = {
  first: ["five", "others", "a", "b"],
  second: ["five", "c", "d"],
} as const;

/** What an archivist gives for the labelled reports that lack a headline or a day: sidecars, by id. */
function sidecars(): Record<string, unknown> {
  return parse(readFileSync(new URL("given.yml", import.meta.url), "utf8"));
}

function labelled(sets: readonly SetName[]): RawSource[] {
  const given = sidecars();
  return sets.flatMap((set) =>
    readSet(set).map(({ label, bytes }) => {
      const id = `${set}/${label.file}`;
      const sidecar = given[id];
      return { file: id, bytes, ...(sidecar !== undefined && { sidecar: stringify(sidecar) }) };
    }),
  );
}

/** Those that were written for the third set of queries. */
function third(): RawSource[] {
  const texts: Record<string, string> = parse(
    readFileSync(new URL("reports-third.yml", import.meta.url), "utf8"),
  );
  return Object.entries(texts).map(([file, text]) => ({ file, bytes: new TextEncoder().encode(text) }));
}

export type CorpusName = keyof typeof SETS | "third";

/** About 120 of them in the first, 80 in the second, 36 in the third. @throws Error where one does not normalise */
export async function readCorpus(corpus: CorpusName = "first"): Promise<Corpus> {
  const { vocabulary } = await readVocabulary("content");
  const sources = corpus === "third" ? third() : labelled(SETS[corpus]);
  const reports = normaliseAll(sources, vocabulary).map(({ file, report, problems }) => {
    if (!report)
      throw new Error(`${file}: ${problems.map((one) => `${one.field}: ${one.found}`).join("; ")}`);
    return report;
  });
  return {
    vocabulary,
    documents: entriesOf(reports, vocabulary).map((entry) => ({
      id: entry.report.source.file,
      document: searchable(entry, vocabulary),
    })),
  };
}
