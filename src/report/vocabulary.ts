/**
 * The provinces and papers that reports speak of: domain knowledge kept as YAML, read and checked here.
 * Nothing here opens a file; `parseVocabulary` takes the texts.
 */
import { z } from "zod";
import { type Abbreviation, parseAbbreviations } from "./abbreviations.ts";
import { Cue, Cues } from "./cues.ts";
import { PHRASE_LISTS, PhraseLists, Phrases } from "./phrases.ts";
import type { Problem } from "./problem.ts";
import { Slug } from "./schema.ts";
import { joinTerms, Terms } from "./terms.ts";
import { checkYaml } from "./yaml.ts";

const text = z.string("expected a text").trim().min(1, "expected a text");
const day = z.iso.date("expected a date (2025-07-01)");
const degrees = (limit: number) => {
  const message = `expected degrees between -${limit} and ${limit}`;
  return z.number(message).min(-limit, message).max(limit, message);
};

/** Something that happened to a province that went on under its name: it took in others, lost land, changed rank. */
const Change = z.strictObject({
  date: day,
  kind: z.enum(["enlarged", "reduced", "type"]),
  absorbed: z.array(Slug).optional(),
  /** The rank it had until then, where `kind` is `type`. */
  was: text.optional(),
  /** The administrative seat from that day on. */
  seat: text.optional(),
  law: text.optional(),
  note: text.optional(),
});

export const Province = z.strictObject({
  slug: Slug,
  name: text,
  /** How a page names it, where the bare name would mislead: `Thành phố Hồ Chí Minh`. */
  displayName: text.optional(),
  /** Its rank, as it is or last was: `tỉnh`, `thành phố`, `đặc khu`. */
  type: text,
  aliases: z.array(text).default([]),
  /** First day of existence, where it falls after 1976. */
  from: day.optional(),
  /** Last day of existence. Absent: it exists. */
  until: day.optional(),
  mergedInto: Slug.optional(),
  successors: z.array(Slug).default([]),
  formedFrom: z.array(Slug).default([]),
  region: text,
  seat: text,
  lat: degrees(90).optional(),
  lon: degrees(180).optional(),
  law: text.optional(),
  note: text.optional(),
  /** What else the bare name may mean. */
  ambiguous: text.optional(),
  /** `false`: the bare name is never this province. */
  matchBare: z.boolean().default(true),
  changes: z.array(Change).default([]),
});

export const Publication = z.strictObject({
  slug: Slug,
  name: text,
  kind: z.enum(["newspaper", "magazine", "agency", "broadcaster", "portal"]),
  /** Opening tags of its reports, without brackets: `QBĐT`, `GLO`. */
  tags: z.array(text).default([]),
  /** Host names without `www.`; a subdomain of one belongs to it, unless listed elsewhere. */
  hosts: z
    .array(z.string().regex(/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/, "expected a host name: baogialai.com.vn"))
    .default([]),
  province: Slug.optional(),
  aliases: z.array(text).default([]),
});

export type Province = z.infer<typeof Province>;
export type Publication = z.infer<typeof Publication>;

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

/** Provinces, papers, phrases, cues and abbreviations, with the questions that are asked of them. */
export class Vocabulary {
  readonly phrases: Phrases;
  readonly cues: Cues;
  readonly terms: Terms;
  readonly abbreviations: readonly Abbreviation[];
  readonly provinces: readonly Province[];
  readonly publications: readonly Publication[];
  readonly #province: ReadonlyMap<string, Province>;
  readonly #publication: ReadonlyMap<string, Publication>;
  readonly #host: ReadonlyMap<string, Publication>;

  constructor(
    provinces: readonly Province[],
    publications: readonly Publication[],
    phrases: Phrases = new Phrases(PhraseLists.parse({})),
    abbreviations: readonly Abbreviation[] = [],
    cues: Cues = new Cues([]),
    terms: Terms = Terms.parse({}),
  ) {
    this.terms = terms;
    this.cues = cues;
    this.phrases = phrases;
    this.abbreviations = abbreviations;
    this.provinces = provinces;
    this.publications = publications;
    this.#province = new Map(provinces.map((province) => [province.slug, province]));
    this.#publication = new Map(publications.map((publication) => [publication.slug, publication]));
    this.#host = new Map(publications.flatMap((paper) => paper.hosts.map((host) => [host, paper] as const)));
  }

  province(slug: string): Province | undefined {
    return this.#province.get(slug);
  }

  publication(slug: string): Publication | undefined {
    return this.#publication.get(slug);
  }

  /**
   * The provinces that hold the land of one today: itself while it exists, otherwise its heirs, however many
   * steps away.
   *
   * @example nowPartOf("quang-binh") // [Quảng Trị]
   * @example nowPartOf("ha-nam-ninh") // [Ninh Bình]: split in two, and again, and merged in one
   */
  nowPartOf(slug: string): Province[] {
    const found = new Map<string, Province>();
    const seen = new Set<string>();
    const walk = (at: string): void => {
      const province = this.#province.get(at);
      if (province === undefined || seen.has(at)) return;
      seen.add(at);
      if (province.until === undefined) found.set(at, province);
      else for (const heir of province.mergedInto ? [province.mergedInto] : province.successors) walk(heir);
    };
    walk(slug);
    return [...found.values()];
  }

  /** The provinces whose land went to this one, nearest first. `mergedHere("quang-tri")` holds Quảng Bình. */
  mergedHere(slug: string): Province[] {
    return this.provinces.filter(
      (other) => other.slug !== slug && (other.mergedInto === slug || other.successors.includes(slug)),
    );
  }

  /**
   * The province of a name or slug on a day: two provinces may bear one name in turn.
   *
   * @param day `YYYY-MM-DD`
   * @example provinceAt("Cần Thơ", "2003-05-01")?.slug // "can-tho-tinh"
   * @example provinceAt("Quảng Bình", "2025-07-01")    // undefined: merged that day
   */
  provinceAt(nameOrSlug: string, day: string): Province | undefined {
    return this.provinces.find(
      (province) =>
        (province.slug === nameOrSlug ||
          province.name === nameOrSlug ||
          province.aliases.includes(nameOrSlug)) &&
        existsOn(province, day),
    );
  }

  /** The papers that sign with a tag; usually one. The brackets are not part of the tag: `byTag("GLO")`. */
  byTag(tag: string): Publication[] {
    return this.publications.filter((publication) => publication.tags.includes(tag));
  }

  /**
   * The paper at a web address, by its host or the nearest parent of it that is listed.
   *
   * @example byAddress("http://www.thtg.vn/tin/1") // Đài PT-TH Tiền Giang
   */
  byAddress(url: string): Publication | undefined {
    if (!URL.canParse(url)) return undefined;
    const labels = new URL(url).hostname.split(".");
    for (let skip = 0; skip < labels.length - 1; skip += 1) {
      const paper = this.#host.get(labels.slice(skip).join("."));
      if (paper !== undefined) return paper;
    }
    return undefined;
  }
}

/** Whether a province existed on a day (`YYYY-MM-DD`). */
export function existsOn(province: Province, day: string): boolean {
  return (
    (province.from === undefined || province.from <= day) &&
    (province.until === undefined || day <= province.until)
  );
}

/** The rank a province had on a day: Đồng Nai was a `tỉnh` until 29 April 2026. */
export function typeOn(province: Province, day: string): string {
  const next = province.changes.find((change) => change.was !== undefined && day < change.date);
  return next?.was ?? province.type;
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
