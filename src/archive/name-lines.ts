/** People, documents and papers by name, a line each: no more of them than a list shows. */
import type { Publication } from "../report/vocabulary.ts";
import { byVietnamese } from "../vietnamese/letters.ts";
import type { CitedDocument } from "./document-index.ts";
import type { Entry } from "./entry.ts";
import type { Person } from "./people-index.ts";

export interface PersonLine {
  slug: string;
  name: string;
  years: YearSpan;
  /** The offices that the latest report gives, as printed. */
  titles: readonly string[];
}

export interface DocumentLine {
  slug: string;
  name: string;
  years: YearSpan;
  /** How many reports cite it. */
  reports: number;
}

export interface PaperLine {
  publication: Publication;
  reports: number;
}

/** The first and the last year of reports. */
export interface YearSpan {
  from: string;
  to: string;
}

export function personLine({ slug, name, appearances }: Person): PersonLine {
  return {
    slug,
    name,
    years: spanOf(appearances.map(({ entry }) => entry)),
    titles: appearances.at(-1)?.titles ?? [],
  };
}

export function documentLine({ slug, name, cited }: CitedDocument): DocumentLine {
  const entries = new Set(cited.map(({ entry }) => entry));
  return { slug, name, years: spanOf([...entries]), reports: entries.size };
}

function spanOf(entries: readonly Entry[]): YearSpan {
  const years = entries.map(({ year }) => year).sort();
  return { from: years[0] ?? "", to: years.at(-1) ?? "" };
}

/**
 * The letter that a Vietnamese name is looked up under: that of the given name, which comes last. Vowels with a mark
 * stand under their vowel, Đ under its own.
 *
 * @example letterOf("Hồ Văn Niên") // "N"
 * @example letterOf("Trần Đình Ân") // "A"
 * @example letterOf("Lê Thị Đào")  // "Đ"
 */
export function letterOf(name: string): string {
  const first = givenName(name).normalize("NFC").charAt(0).toUpperCase();
  return first === "Đ" ? first : first.normalize("NFD").charAt(0);
}

/** By given name, then by the whole name. */
export function byGivenName(a: { name: string; slug: string }, b: { name: string; slug: string }): number {
  return (
    byVietnamese(givenName(a.name), givenName(b.name)) ||
    byVietnamese(a.name, b.name) ||
    byVietnamese(a.slug, b.slug)
  );
}

function givenName(name: string): string {
  return name.trim().split(/\s+/).at(-1) ?? "";
}
