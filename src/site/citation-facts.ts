/**
 * What a citation says of a report: only what the text states or the archivist gave. A citation travels without
 * its «suy đoán» mark, so a guess has no place in one.
 */
import type { Entry } from "../archive/entry.ts";
import type { Fact, Report } from "../report/schema.ts";
import type { Site } from "./site.ts";

export interface CitationFacts {
  title: string;
  /** As a name is written: `Duy Nguyễn` also where the paper prints `DUY NGUYỄN`. */
  author?: string;
  /** `YYYY-MM-DD` */
  published?: string;
  /** The paper's name. */
  publication?: string;
  /** Where the paper published it, else where this archive keeps it. */
  url?: string;
  /** The archive's page, where the site knows its own address. */
  archived?: string;
}

export function citationFacts({ report, url, publication }: Entry, site: Site): CitationFacts {
  const archived = site.absolute(url);
  const address = report.url ?? archived;
  return {
    title: report.kicker ? `${report.kicker} ${report.title}` : report.title,
    ...(report.author && isSure(report, "author") && { author: personName(report.author) }),
    ...(report.published && isSure(report, "published") && { published: report.published.slice(0, 10) }),
    ...(publication && isSure(report, "publication") && { publication: publication.name }),
    ...(address && { url: address }),
    ...(archived && { archived }),
  };
}

/** Whether a fact is told by the text or the archivist, and not guessed. */
export function isSure(report: Report, fact: Fact): boolean {
  return report.basis[fact]?.known !== "inferred";
}

/**
 * A byline as a name: capitals are how the paper sets it, not how it is written. Initials stay.
 *
 * @example personName("DUY NGUYỄN") // "Duy Nguyễn"
 * @example personName("Đ.N")        // "Đ.N"
 * @example personName("TTXVN")      // "TTXVN": one word of capitals is an abbreviation
 */
export function personName(byline: string): string {
  if (byline !== byline.toUpperCase() || !/\p{L}{2,}[^\p{L}]+\p{L}{2,}/u.test(byline)) return byline;
  return byline.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}
