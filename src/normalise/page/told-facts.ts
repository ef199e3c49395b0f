/** Facts that a page states beside its words, and how they go together with those that its words state. */
import type { Warning } from "../../report/schema.ts";
import type { Publication, Vocabulary } from "../../report/vocabulary.ts";
import { sameWord } from "../../vietnamese/tones.ts";
import type { Facts } from "../facts.ts";
import type { Found } from "../reading.ts";
import type { Sidecar } from "../sidecar.ts";
import type { Metadata, Told } from "./metadata.ts";
import { readMoment } from "./moment.ts";

/** The facts of the metadata, each from the surest source that has it. */
export interface ToldFacts {
  title?: Found<string>;
  published?: Found<string>;
  author?: Found<string>;
  url?: Found<string>;
  publication?: Found<string>;
}

/** What programs write in the place of an author. */
const NO_PERSON =
  /^(?:admin\w*|administrator|root|editor|webmaster|user\w*|biên\s+tập(?:\s+viên)?|https?:.*|\d+)$/iu;

export function toldFacts(metadata: Metadata, vocabulary: Vocabulary): ToldFacts {
  const { titles, published, authors, sites } = metadata;
  const urls = metadata.urls.filter(({ value }) => isAddressOfReport(value));
  const isPaper = (name: string) =>
    sites.some((site) => sameWord(site.value) === sameWord(name)) ||
    paperNamed(name, vocabulary) !== undefined;
  const facts: { [F in keyof ToldFacts]: Found<string> | undefined } = {
    title: first(titles, (value) => value),
    published: first(published, readMoment),
    author: first(authors, (value) => (NO_PERSON.test(value) || isPaper(value) ? undefined : value)),
    url: first(urls, (value) => new URL(value).href),
    publication:
      first(urls, (value) => vocabulary.byAddress(value)?.slug) ??
      first(sites, (value) => paperNamed(value, vocabulary)?.slug),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, found]) => found !== undefined));
}

/** What helps to find other facts: the paper has a province, the day of publication a year. */
export function valuesOf({
  published,
  publication,
  url,
}: ToldFacts): Pick<Sidecar, "published" | "publication" | "url"> {
  return {
    ...(published ? { published: published.value } : {}),
    ...(publication ? { publication: publication.value } : {}),
    ...(url ? { url: url.value } : {}),
  };
}

function first(
  told: readonly Told[],
  read: (value: string) => string | undefined,
): Found<string> | undefined {
  for (const { value: words, rule } of told) {
    const value = read(words);
    if (value !== undefined) return { value, basis: { known: "stated", rule, words } };
  }
  return undefined;
}

/** The front page is no report's address. */
function isAddressOfReport(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, pathname, search } = new URL(address);
  return /^https?:$/.test(protocol) && (pathname !== "/" || search !== "");
}

function paperNamed(name: string, { publications }: Vocabulary): Publication | undefined {
  const named = sameWord(name);
  return publications.find((paper) => [paper.name, ...paper.aliases].some((one) => sameWord(one) === named));
}

/**
 * Lays what a page says of itself over what its words state. The words win where they say more: a time where the
 * metadata have a day, a byline as it is printed. The metadata win where the days differ, with a warning: a page may
 * print the day on which it was saved.
 */
export function withTold(facts: Facts, told: ToldFacts): { facts: Facts; warnings: Warning[] } {
  const { title, published, author, url, publication } = told;
  const all: Facts = { ...facts, ...(url ? { url } : {}), ...(publication ? { publication } : {}) };
  if (title && !facts.title) all.title = title;
  if (author && facts.author?.basis.known !== "stated") all.author = author;
  if (!published) return { facts: all, warnings: [] };
  const printed = facts.published;
  // Midnight and a wrong zone are common in metadata; a printed time is what the reader saw.
  const samePrinted =
    printed && [published.value, published.basis.words].some((moment) => sameDay(moment, printed.value));
  const sameMinute = printed !== undefined && published.value.slice(0, 16) === printed.value.slice(0, 16);
  if (samePrinted && printed.value.length > 10 && !sameMinute) return { facts: all, warnings: [] };
  all.published = published;
  if (!printed || samePrinted) return { facts: all, warnings: [] };
  return {
    facts: all,
    warnings: [
      {
        rule: "page-dates-differ",
        message: `the page prints ${printed.value.slice(0, 10)}; its metadata say ${published.value.slice(0, 10)}, which is taken`,
        words: printed.basis.words ?? printed.value,
        ...(printed.basis.line === undefined ? {} : { line: printed.basis.line }),
      },
    ],
  };
}

function sameDay(a: string | undefined, b: string): boolean {
  return a?.slice(0, 10) === b.slice(0, 10);
}
