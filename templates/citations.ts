/** Citations to read and copy, as text with one part set in italics. */
import { format, parseISO } from "date-fns";
import type { CitationFacts } from "../src/site/citation-facts.ts";
import { day } from "./languages/vi/dates.ts";

/** A citation in three parts: before, in italics, after. */
export type Citation = readonly [before: string, italics: string, after: string];

/**
 * The form of Vietnamese bibliographies: author (year), “title”, paper, day, address.
 *
 * @example «Duy Nguyễn (2017), “Triển khai …”, *Báo Lâm Đồng*, ngày 6/3/2017.»
 */
export function vietnamese({ author, title, published, publication, url }: CitationFacts): Citation {
  const year = published ? `(${published.slice(0, 4)})` : "(không ghi ngày đăng)";
  const opening = author ? `${author} ${year}, “${title}”` : `“${title}” ${year}`;
  const rest = [published && `ngày ${day(published)}`, url].filter(Boolean).map((part) => `, ${part}`);
  return [publication ? `${opening}, ` : opening, publication ?? "", `${rest.join("")}.`];
}

/**
 * APA, seventh edition, for an article of a newspaper. It is given in English, as its readers expect it.
 *
 * @example «Duy Nguyễn. (2017, March 6). Triển khai …. *Báo Lâm Đồng*.»
 */
export function apa({ author, title, published, publication, url }: CitationFacts): Citation {
  const date = published ? `(${format(parseISO(published), "yyyy, MMMM d")})` : "(n.d.)";
  const ended = /[.!?…]$/.test(title) ? title : `${title}.`;
  const opening = author ? `${author.replace(/\.$/, "")}. ${date}. ${ended}` : `${ended} ${date}.`;
  return [
    publication ? `${opening} ` : opening,
    publication ?? "",
    `${publication ? "." : ""}${url ? ` ${url}` : ""}`,
  ];
}
