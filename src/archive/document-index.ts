/** Which documents the archive cites: every citation under one name, as far as the texts themselves tell. */
import { byVietnamese } from "../vietnamese/letters.ts";
import { oldStyle } from "../vietnamese/tones.ts";
import type { Citation } from "./documents.ts";
import type { Entry } from "./entry.ts";

/** A citation in its report, and whether the text names the document in full there. */
export interface Cited {
  entry: Entry;
  citation: Citation;
  /** The citation is a short form, taken for the document that the archive names in full. */
  guessed: boolean;
}

export interface CitedDocument {
  slug: string;
  /** «Chỉ thị số 05-CT/TW», «Nghị quyết Trung ương 4 (khóa XII)» */
  name: string;
  /** The ways it is printed, the most frequent first. */
  forms: string[];
  /** Oldest report first. */
  cited: Cited[];
}

/** A citation with its report. */
export interface Found {
  entry: Entry;
  citation: Citation;
}

/**
 * Groups citations by document. «Chỉ thị 05» is Chỉ thị 05-CT/TW only where some report of the archive prints
 * that symbol, and no other of the same kind and number; «Nghị quyết Trung ương 4» without a term is the plenum
 * of the latest term that the same report names with it. Both are guesses, and say so.
 *
 * @param found every citation, oldest report first
 */
export function documentsOf(found: readonly Found[]): CitedDocument[] {
  const documents = new Map<string, CitedDocument>();
  const known = fullForms(found);
  for (const one of found) {
    const full = fullForm(one, known);
    const named = full ?? one.citation;
    const { name, key } = identity(named, one.entry);
    const document = documents.get(key) ?? { slug: key, name, forms: [], cited: [] };
    document.cited.push({ ...one, guessed: full !== undefined || one.citation.congress?.unsaid === true });
    documents.set(key, document);
  }
  return [...documents.values()]
    .map((document) => ({ ...document, forms: formsOf(document.cited) }))
    .sort((a, b) => byVietnamese(a.name, b.name));
}

function formsOf(cited: readonly Cited[]): string[] {
  const counts = new Map<string, number>();
  for (const { citation } of cited) counts.set(citation.text, (counts.get(citation.text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([form]) => form);
}

/** The citations that name a document in full under what a short form says of it. */
class FullForms {
  readonly #byEntry = new Map<Entry, Citation[]>();
  /** The first of each document of the centre. */
  readonly #central = new Map<string, Citation>();

  add({ entry, citation }: Found): void {
    const { symbol } = citation;
    const others = this.#byEntry.get(entry);
    if (others === undefined) this.#byEntry.set(entry, [citation]);
    else others.push(citation);
    const key = symbolKey(symbol);
    if (isCentral(symbol) && !this.#central.has(key)) this.#central.set(key, citation);
  }

  /** Those of one report. */
  of(entry: Entry): readonly Citation[] {
    return this.#byEntry.get(entry) ?? [];
  }

  /** The only document that a report, or else the centre, names so. */
  only(entry: Entry): Citation | undefined {
    const own = new Map(
      this.of(entry)
        .toReversed()
        .map((one) => [symbolKey(one.symbol), one]),
    );
    const candidates = own.size > 0 ? own : this.#central;
    return candidates.size === 1 ? [...candidates.values()][0] : undefined;
  }
}

function fullForms(found: readonly Found[]): Map<string, FullForms> {
  const full = new Map<string, FullForms>();
  for (const one of found) {
    const { kind, symbol, plenum } = one.citation;
    const key =
      symbol !== undefined
        ? shortKey(kind, String(Number.parseInt(symbol, 10)))
        : plenum?.term !== undefined && shortKey(kind, `plenum ${plenum.number}`);
    if (!key) continue;
    const forms = full.get(key) ?? new FullForms();
    forms.add(one);
    full.set(key, forms);
  }
  return full;
}

const shortKey = (kind: string, number: string) => `${kind} ${number}`;

/** The citation that says in full what a short one means. */
function fullForm({ entry, citation }: Found, full: ReadonlyMap<string, FullForms>): Citation | undefined {
  const { kind, number, plenum } = citation;
  if (number !== undefined) return full.get(shortKey(kind, number))?.only(entry);
  if (plenum === undefined || plenum.term !== undefined) return undefined;
  return full
    .get(shortKey(kind, `plenum ${plenum.number}`))
    ?.of(entry)
    .toSorted((a, b) => roman(b.plenum?.term) - roman(a.plenum?.term))[0];
}

const isCentral = (symbol = "") => /[/-](?:TW|CP|TTg|QH\d*)$/u.test(symbol);

function symbolKey(symbol = ""): string {
  return symbol.toUpperCase().replace(/^0+/, "");
}

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** @example roman("XIV") // 14 */
function roman(text = ""): number {
  return [...text].reduce((sum, letter, at) => {
    const value = VALUES[letter] ?? 0;
    return sum + (value < (VALUES[text[at + 1] ?? ""] ?? 0) ? -value : value);
  }, 0);
}

/** The name of a document, and what tells it from others. */
function identity(citation: Citation, entry: Entry): { name: string; key: string } {
  const { kind, symbol, number, plenum, congress, given } = citation;
  if (symbol !== undefined) {
    const local = isCentral(symbol) ? "" : placeOf(entry);
    return {
      name: `${kind} số ${symbol}`,
      key: slug(`${kind} ${symbolKey(symbol).replace(/^\d(?!\d)/u, "0$&")} ${local}`),
    };
  }
  if (plenum !== undefined) {
    const term = plenum.term === undefined ? "" : ` (khóa ${plenum.term})`;
    const name = `${kind} Trung ương ${plenum.number}${term}`;
    return { name, key: slug(name) };
  }
  if (congress?.body !== undefined) {
    const name = `${kind} Đại hội ${bodyOf(congress.body, entry)} lần thứ ${congress.number}`;
    return { name, key: slug(`${name} ${placeOf(entry)}`) };
  }
  if (congress !== undefined) {
    const name = `${kind} Đại hội đại biểu toàn quốc lần thứ ${congress.number} của Đảng`;
    return { name, key: slug(name) };
  }
  if (number === undefined && given !== undefined) return { name: given, key: slug(given) };
  return {
    name: `${kind} số ${number?.padStart(2, "0")}`,
    key: slug(`${kind} ${number?.padStart(2, "0")} ${entry.day} ${placeOf(entry)}`),
  };
}

/** «đảng bộ tỉnh» of a report about Quảng Bình is «Đảng bộ tỉnh Quảng Bình». */
function bodyOf(body: string, entry: Entry): string {
  const words = body.trim();
  const named = words.charAt(0).toUpperCase() + words.slice(1);
  const [province] = entry.provinces;
  const isBare = /^đảng bộ (?:tỉnh|thành phố)$/iu.test(words);
  return isBare && province !== undefined && entry.provinces.length === 1
    ? `${named} ${province.name}`
    : named;
}

const placeOf = (entry: Entry) => entry.provinces.map((province) => province.slug).join(" ");

function slug(text: string): string {
  return oldStyle(text.toLowerCase())
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/đ/g, "d")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
