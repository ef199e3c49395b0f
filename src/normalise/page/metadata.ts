/** What a page says of itself beside its words: JSON-LD first, then Open Graph, then plain `<meta>` and `<link>`. */
import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import { tidy } from "../../vietnamese/letters.ts";
import { type Article, articlesIn } from "./json-ld.ts";

/** A value with where it stands. */
export interface Told {
  value: string;
  /** `json-ld`, `open-graph`, `meta`, `time-element`, `canonical-link` or `saved-from`. */
  rule: string;
}

/** In each list the surest source comes first. */
export interface Metadata {
  titles: Told[];
  /** As printed; see `moment.ts`. */
  published: Told[];
  authors: Told[];
  urls: Told[];
  sites: Told[];
  /** The headlines of all articles that the page describes, each once. */
  headlines: string[];
}

const META: readonly [field: keyof Omit<Metadata, "headlines">, rule: string, names: readonly string[]][] = [
  ["titles", "open-graph", ["og:title"]],
  ["published", "open-graph", ["article:published_time", "og:article:published_time"]],
  ["urls", "open-graph", ["og:url"]],
  ["sites", "open-graph", ["og:site_name"]],
  ["authors", "open-graph", ["article:author", "og:article:author"]],
  ["titles", "meta", ["title", "dc.title", "twitter:title"]],
  [
    "published",
    "meta",
    ["pubdate", "publishdate", "datepublished", "dc.date.issued", "dc.date.created", "dc.date", "date"],
  ],
  ["authors", "meta", ["author", "dc.creator"]],
];

/** Where a browser writes the address of the page that it saves. */
const SAVED_FROM = /^\s*saved from url=\(\d+\)(\S+)/;

/** Reads the metadata of a page; its words are left out of account. */
export function readMetadata(tree: Root): Metadata {
  const found: Metadata = { titles: [], published: [], authors: [], urls: [], sites: [], headlines: [] };
  const meta = new Map<string, string>();
  const scripts: string[] = [];
  const links: Told[] = [];
  const times: string[] = [];
  visit(tree, (node) => {
    if (node.type === "comment") {
      const address = SAVED_FROM.exec(node.value)?.[1];
      if (address !== undefined) links.push({ value: address, rule: "saved-from" });
    }
    if (node.type !== "element") return;
    if (node.tagName === "script" && /^application\/ld\+json$/i.test(attribute(node, "type")))
      scripts.push(contentOf(node));
    if (node.tagName === "link" && /\bcanonical\b/i.test(attribute(node, "rel"))) {
      links.unshift({ value: attribute(node, "href"), rule: "canonical-link" });
    }
    if (node.tagName === "time" && isPublication(node)) times.push(attribute(node, "dateTime"));
    if (node.tagName !== "meta") return;
    for (const name of [attribute(node, "property"), attribute(node, "name"), attribute(node, "itemProp")]) {
      const key = name.toLowerCase();
      if (key !== "" && !meta.has(key)) meta.set(key, attribute(node, "content"));
    }
  });
  const articles = articlesIn(scripts);
  found.headlines = [...new Set(articles.flatMap(({ headline }) => headline ?? []).map(tidy))];
  if (found.headlines.length <= 1) for (const article of articles) addArticle(found, article);
  for (const [field, rule, names] of META) {
    for (const name of names) found[field].push({ value: meta.get(name) ?? "", rule });
  }
  found.urls.push(...links);
  // Where several are marked so, the others are those of other reports.
  const [time] = times;
  if (time !== undefined && new Set(times).size === 1)
    found.published.push({ value: time, rule: "time-element" });
  for (const field of ["titles", "published", "authors", "urls", "sites"] as const) {
    found[field] = found[field]
      .map((told) => ({ ...told, value: tidy(told.value) }))
      .filter(({ value }) => value !== "");
  }
  return found;
}

function addArticle(
  to: Metadata,
  { headline, datePublished, author, publisher, url, mainEntityOfPage }: Article,
): void {
  const add = (field: keyof Omit<Metadata, "headlines">, values: readonly (string | undefined)[]) => {
    for (const value of values) to[field].push({ value: value ?? "", rule: "json-ld" });
  };
  add("titles", [headline]);
  add("published", [datePublished]);
  add("authors", [author?.join(", ")]);
  add("sites", [publisher]);
  add("urls", [url, mainEntityOfPage]);
}

/** `<time itemprop="datePublished">`, or with one of the classes that blogs give it. */
function isPublication(node: Element): boolean {
  return (
    /\bdatePublished\b/i.test(attribute(node, "itemProp")) ||
    /(?:^|\s)(?:published|entry-date|post-date)(?:\s|$)/i.test(attribute(node, "className"))
  );
}

function contentOf({ children }: Element): string {
  return children.map((child) => (child.type === "text" ? child.value : "")).join("");
}

/** An attribute as text: hast keeps lists (`rel`) as such. */
function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  return Array.isArray(value) ? value.join(" ") : String(value ?? "");
}
