/** The provinces and papers that reports speak of, the words they use, and the questions that are asked of them. */
import type { Abbreviation } from "./abbreviations.ts";
import { Cues } from "./cues.ts";
import { PhraseLists, Phrases } from "./phrases.ts";
import { existsOn, type Province } from "./province.ts";
import type { Publication } from "./publication.ts";
import { Terms } from "./terms.ts";

export { existsOn, type Province, typeOn } from "./province.ts";
export type { Publication } from "./publication.ts";

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
