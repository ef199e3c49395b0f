/** A list of reports to subscribe to, as Atom and as JSON Feed. Only what the archive holds goes in, no clock. */
import { createHash } from "node:crypto";
import { h } from "preact";
import type { Entry } from "../archive/entry.ts";
import { citationFacts } from "./citation-facts.ts";
import { descriptionOf } from "./description.ts";
import type { Site } from "./site.ts";
import { renderXml } from "./xml.ts";

/** Which reports, under which title. `url` is the page that lists them, from the root: `/nam/2017/`. */
export interface Feed {
  title: string;
  url: string;
  /** Newest first. */
  entries: readonly Entry[];
}

/** Readers of feeds ask again and again: only the newest stand in one. */
export const LONGEST = 50;

/** Atom 1.0. Links are whole where the site knows its address, and from the root where it does not. */
export function atom({ title, url, entries }: Feed, site: Site): string {
  const [newest] = entries;
  const link = (path: string) => site.absolute(path) ?? site.href(path);
  const { language } = site.config;
  // The reports are Vietnamese; the title is of the interface.
  const ofPage = language === "vi" ? null : { "xml:lang": language };
  return renderXml(
    h(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "vi" },
      h("title", ofPage, title),
      h("id", null, idOf(`${site.config.title} ${url}`)),
      h("updated", null, newest ? momentOf(newest) : "1970-01-01T00:00:00Z"),
      h("link", { rel: "self", type: "application/atom+xml", href: link(`${url}feed.xml`) }),
      h("link", { rel: "alternate", type: "text/html", href: link(url) }),
      entries
        .slice(0, LONGEST)
        .map((entry) =>
          h(
            "entry",
            null,
            h("title", null, entry.report.title),
            h("id", null, idOf(entry.url)),
            h("updated", null, momentOf(entry)),
            h("published", null, momentOf(entry)),
            h("link", { rel: "alternate", type: "text/html", href: link(entry.url) }),
            h("author", null, h("name", null, authorOf(entry, site))),
            h("summary", null, descriptionOf(entry)),
          ),
        ),
    ),
  );
}

/** JSON Feed 1.1. */
export function jsonFeed({ title, url, entries }: Feed, site: Site): string {
  const link = (path: string) => site.absolute(path) ?? site.href(path);
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    language: "vi",
    home_page_url: link(url),
    feed_url: link(`${url}feed.json`),
    items: entries.slice(0, LONGEST).map((entry) => ({
      id: idOf(entry.url),
      url: link(entry.url),
      title: entry.report.title,
      content_text: descriptionOf(entry),
      date_published: momentOf(entry),
      authors: [{ name: authorOf(entry, site) }],
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

/** Who signed it, else the paper, else the archive: every entry must have an author, and a guess is none. */
function authorOf(entry: Entry, site: Site): string {
  const { author, publication } = citationFacts(entry, site);
  return author ?? publication ?? site.config.title;
}

/** A day without a printed time begins at midnight in Vietnam. */
function momentOf({ report, day }: Entry): string {
  return report.published?.includes("T") ? report.published : `${day}T00:00:00+07:00`;
}

/** A name that stays when the site moves to another host: a UUID (version 8, RFC 9562) of what never changes. */
function idOf(name: string): string {
  const hex = createHash("sha256").update(name).digest("hex");
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
