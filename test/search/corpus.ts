/** The five reports and the labelled ones as the search gets them: normalised, with their facts in words. */
import { readFileSync } from "node:fs";
import { parse, stringify } from "yaml";
import { searchable } from "../../scripts/lib/index-site.ts";
import { entriesOf } from "../../src/archive/entry.ts";
import { normaliseAll } from "../../src/normalise/normalise.ts";
import type { Vocabulary } from "../../src/report/vocabulary.ts";
import { readVocabulary } from "../../src/report/vocabulary-files.ts";
import type { SearchDocument } from "../../src/search/document.ts";
import { readSet } from "../eval/labels.ts";

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

/** About 120 of them in the first, 80 in the second. @throws Error where one does not normalise */
export async function readCorpus(corpus: keyof typeof SETS = "first"): Promise<Corpus> {
  const { vocabulary } = await readVocabulary("content");
  const given = sidecars();
  const sources = SETS[corpus].flatMap((set) =>
    readSet(set).map(({ label, bytes }) => {
      const id = `${set}/${label.file}`;
      const sidecar = given[id];
      return { file: id, bytes, ...(sidecar !== undefined && { sidecar: stringify(sidecar) }) };
    }),
  );
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
