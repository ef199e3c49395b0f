/** The vocabulary from the texts of its files. Nothing here opens a file. */
import { z } from "zod";
import { parseAbbreviations } from "./abbreviations.ts";
import { Cue, Cues } from "./cues.ts";
import { PHRASE_LISTS, PhraseLists, Phrases } from "./phrases.ts";
import type { Problem } from "./problem.ts";
import { Province } from "./province.ts";
import { Publication } from "./publication.ts";
import { joinTerms, Terms } from "./terms.ts";
import { Vocabulary } from "./vocabulary.ts";
import { checkYaml } from "./yaml.ts";

/** The text of a vocabulary file, and its name for messages. */
export interface VocabularyFile {
  file: string;
  text: string;
}

/** Texts of one kind in order: an entry of a later file replaces the entry of the same slug, or is added. */
export interface VocabularyFiles {
  provinces: readonly VocabularyFile[];
  publications: readonly VocabularyFile[];
  phrases?: readonly VocabularyFile[];
  abbreviations?: readonly VocabularyFile[];
  cues?: readonly VocabularyFile[];
  terms?: readonly VocabularyFile[];
}

/**
 * Reads the vocabulary: first the built-in files, then those of an archive.
 *
 * @returns the vocabulary of every sound file, and the problems of the others: a bad value, a slug given
 * twice in one file, a slug that points to no province.
 */
export function parseVocabulary(files: VocabularyFiles): { vocabulary: Vocabulary; problems: Problem[] } {
  const provinces = readAll(files.provinces, Province);
  const publications = readAll(files.publications, Publication);
  const cues = readAll(files.cues ?? [], Cue);
  const terms = (files.terms ?? []).map(({ file, text }) => checkYaml(text, Terms, { file }));
  const phrases = (files.phrases ?? []).map(({ file, text }) => checkYaml(text, PhraseLists, { file }));
  const short = parseAbbreviations(files.abbreviations ?? []);
  const known = new Set(provinces.entries.map(({ value }) => value.slug));
  const dangling = [
    ...provinces.entries.flatMap(({ file, value }) =>
      [
        value.mergedInto,
        ...value.successors,
        ...value.formedFrom,
        ...value.changes.flatMap((c) => c.absorbed ?? []),
      ]
        .filter((slug) => slug !== undefined)
        .map((slug) => ({ file, of: value.slug, slug })),
    ),
    ...publications.entries.flatMap(({ file, value }) =>
      value.province === undefined ? [] : [{ file, of: value.slug, slug: value.province }],
    ),
  ].filter(({ slug }) => !known.has(slug));
  return {
    vocabulary: new Vocabulary(
      provinces.entries.map(({ value }) => value),
      publications.entries.map(({ value }) => value),
      new Phrases(joinLists(phrases.flatMap(({ value }) => value ?? []))),
      short.abbreviations,
      new Cues(cues.entries.map(({ value }) => value)),
      joinTerms(terms.flatMap(({ value }) => value ?? [])),
    ),
    problems: [
      ...terms.flatMap((checked) => checked.problems),
      ...cues.problems,
      ...phrases.flatMap((checked) => checked.problems),
      ...short.problems,
      ...provinces.problems,
      ...publications.problems,
      ...dangling.map(({ file, of, slug }) => ({
        file,
        field: of,
        found: `«${slug}»`,
        expected: "the slug of a province in provinces.yml",
        mend: "correct the slug, or add the province",
      })),
    ],
  };
}

/** The phrases of an archive come on top of the built-in ones. */
function joinLists(all: readonly PhraseLists[]): PhraseLists {
  const joined = PhraseLists.parse({});
  for (const lists of all) {
    for (const name of PHRASE_LISTS) joined[name].push(...lists[name]);
  }
  return joined;
}

interface Entry<T> {
  file: string;
  value: T;
}

function readAll<T extends { slug: string }>(
  files: readonly VocabularyFile[],
  schema: z.ZodType<T>,
): { entries: Entry<T>[]; problems: Problem[] } {
  const entries = new Map<string, Entry<T>>();
  const problems: Problem[] = [];
  for (const { file, text } of files) {
    const checked = checkYaml(
      text,
      z.array(schema, "expected a list of entries, each beginning «- slug: …»"),
      { file },
    );
    problems.push(...checked.problems);
    const here = new Set<string>();
    for (const value of checked.value ?? []) {
      if (here.has(value.slug)) problems.push(repeated(file, value.slug));
      here.add(value.slug);
      entries.set(value.slug, { file, value });
    }
  }
  return { entries: [...entries.values()], problems };
}

function repeated(file: string, slug: string): Problem {
  return {
    file,
    field: slug,
    found: `the slug «${slug}» twice`,
    expected: "one entry for each slug",
    mend: "merge the two entries, or give one of them another slug",
  };
}
