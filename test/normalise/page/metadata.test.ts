import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { type Metadata, readMetadata } from "../../../src/normalise/page/metadata.ts";

const parser = unified().use(rehypeParse);
const read = (head: string): Metadata =>
  readMetadata(parser.parse(`<!doctype html><html><head>${head}</head></html>`));
const meta = (name: string, content: string, attribute = "name") =>
  `<meta ${attribute}="${name}" content="${content}">`;
const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const rules = (told: Metadata["titles"]) => told.map(({ rule, value }) => `${rule}: ${value}`);

describe("a page says of itself", () => {
  test("by JSON-LD before Open Graph, and by plain metadata last", () => {
    const { titles, published, authors } = read(
      [
        meta("title", "Ba"),
        meta("og:title", "Hai", "property"),
        data({ "@type": "NewsArticle", headline: "Một", datePublished: "2017-03-06", author: ["A", "B"] }),
        meta("pubdate", "2017-03-08"),
        meta("article:published_time", "2017-03-07", "property"),
        meta("author", "D"),
        meta("article:author", "C", "property"),
      ].join(""),
    );
    expect(rules(titles)).toEqual(["json-ld: Một", "open-graph: Hai", "meta: Ba"]);
    expect(rules(published)).toEqual(["json-ld: 2017-03-06", "open-graph: 2017-03-07", "meta: 2017-03-08"]);
    expect(rules(authors)).toEqual(["json-ld: A, B", "open-graph: C", "meta: D"]);
  });

  test.each<[string, string, Partial<Metadata>]>([
    ["its title to Twitter", meta("twitter:title", "Tin"), { titles: [{ value: "Tin", rule: "meta" }] }],
    ["its title in Dublin Core", meta("DC.Title", "Tin"), { titles: [{ value: "Tin", rule: "meta" }] }],
    [
      "its day in Dublin Core",
      meta("DC.date.issued", "2017"),
      { published: [{ value: "2017", rule: "meta" }] },
    ],
    [
      "its day as a property of an item",
      meta("datePublished", "2017", "itemprop"),
      { published: [{ value: "2017", rule: "meta" }] },
    ],
    ["its author in Dublin Core", meta("dc.creator", "A"), { authors: [{ value: "A", rule: "meta" }] }],
    [
      "its site",
      meta("og:site_name", "Báo A", "property"),
      { sites: [{ value: "Báo A", rule: "open-graph" }] },
    ],
    [
      "its address",
      meta("og:url", "https://a.vn/1", "property"),
      { urls: [{ value: "https://a.vn/1", rule: "open-graph" }] },
    ],
    [
      "the address it is known by",
      '<link rel="alternate canonical" href="https://a.vn/1">',
      { urls: [{ value: "https://a.vn/1", rule: "canonical-link" }] },
    ],
  ])("%s", (_, head, expected) => {
    const none = { titles: [], published: [], authors: [], urls: [], sites: [], headlines: [] };
    expect(read(head)).toEqual({ ...none, ...expected });
  });

  test("where it was saved from, after the address that it is known by", () => {
    const saved = "<!-- saved from url=(0032)https://a.vn/saved -->";
    expect(rules(read(`${saved}<link rel=canonical href="https://a.vn/1">`).urls)).toEqual([
      "canonical-link: https://a.vn/1",
      "saved-from: https://a.vn/saved",
    ]);
    expect(read("<!-- not saved from url=(1)x --><!-- saved from url=x -->").urls).toEqual([]);
  });

  test("in an article's structured data its publisher and both its addresses", () => {
    const article = {
      "@type": "Article",
      publisher: { name: "Báo A" },
      url: "https://a.vn/1",
      mainEntityOfPage: { "@id": "https://a.vn/2" },
    };
    expect(read(data(article))).toMatchObject({
      sites: [{ value: "Báo A", rule: "json-ld" }],
      urls: [{ value: "https://a.vn/1" }, { value: "https://a.vn/2" }],
    });
  });
});

describe("what a page says of itself", () => {
  test("is tidied, and nothing where it is empty", () => {
    expect(rules(read(meta("og:title", " Một \n hai ", "property")).titles)).toEqual(["open-graph: Một hai"]);
    expect(
      read(`${meta("og:title", "  ", "property") + meta("", "x")}<meta charset=utf-8><link rel=icon href=x>`),
    ).toMatchObject({ titles: [], urls: [] });
  });

  test("is what it says first, whatever the case of the name", () => {
    expect(
      rules(read(meta("OG:Title", "Một", "property") + meta("og:title", "Hai", "property")).titles),
    ).toEqual(["open-graph: Một"]);
  });

  test("of several articles is left out, but for their headlines, each once", () => {
    const of = (headline: string) => ({ "@type": "NewsArticle", headline, author: "A" });
    const several = read(data([of("Một"), of("Hai"), of(" Một ")]));
    expect(several).toMatchObject({ headlines: ["Một", "Hai"], authors: [], titles: [] });
    expect(read(data([of("Một"), of(" Một ")]))).toMatchObject({
      headlines: ["Một"],
      titles: [{ value: "Một" }, { value: "Một" }],
    });
  });

  test("in a script of another kind says nothing", () => {
    const script = JSON.stringify({ "@type": "Article", headline: "Một" });
    expect(
      read(`<script type="application/json">${script}</script><script>${script}</script>`).titles,
    ).toEqual([]);
    expect(read(`<script type="APPLICATION/LD+JSON">${script}</script>`).titles).toHaveLength(1);
  });
});

test("the element for the time of publication tells it, where there is one", () => {
  const time = (moment: string, marked: string) => `<time datetime="${moment}" ${marked}>18 Tháng Một</time>`;
  const of = (...times: string[]) => rules(read(`</head><body>${times.join("")}`).published);
  const own = time("2021-01-18T09:22:41+07:00", 'class="entry-date published"');
  expect(of(own)).toEqual(["time-element: 2021-01-18T09:22:41+07:00"]);
  expect(of(own, time("2021-02-01", ""))).toHaveLength(1);
  expect(of(own, time("2021-02-01", 'itemprop="datePublished"'))).toEqual([]);
});
