import { describe, expect, test } from "vitest";
import type { Facts } from "../../../src/normalise/facts.ts";
import type { Metadata } from "../../../src/normalise/page/metadata.ts";
import { toldFacts, valuesOf, withTold } from "../../../src/normalise/page/told-facts.ts";
import { vocabulary } from "../built-in.ts";

const told = (metadata: Partial<Record<keyof Metadata, string[]>>) => {
  const as = (values: string[] = []) => values.map((value) => ({ value, rule: "open-graph" }));
  const { titles, published, authors, urls, sites } = metadata;
  return toldFacts(
    {
      titles: as(titles),
      published: as(published),
      authors: as(authors),
      urls: as(urls),
      sites: as(sites),
      headlines: [],
    },
    vocabulary,
  );
};

describe("a fact of the metadata", () => {
  test("is the first that can be one, with where it is said and in which words", () => {
    expect(told({ published: ["3/6/2017", "2017-03-06T01:46:00Z", "2017-03-09"] }).published).toEqual({
      value: "2017-03-06T08:46:00+07:00",
      basis: { known: "stated", rule: "open-graph", words: "2017-03-06T01:46:00Z" },
    });
    expect(told({ titles: ["Một", "Hai"] }).title?.value).toBe("Một");
    expect(told({})).toEqual({});
  });

  test.each([
    "admin",
    "Admin2",
    "ROOT",
    "editor",
    "webmaster",
    "user12",
    "Biên tập viên",
    "biên tập",
    "https://a.vn/x",
    "123",
    "Báo Gia Lai",
    "Báo A",
  ])("«%s» is no author", (name) => {
    expect(told({ authors: [name, "Hồng Yến"], sites: ["Báo A"] }).author?.value).toBe("Hồng Yến");
  });

  test.each(["Hồng Yến", "Người dùng 12", "Biên tập viên Hồng Yến", "A 123"])(
    "«%s» may be an author",
    (name) => {
      expect(told({ authors: [name] }).author?.value).toBe(name);
    },
  );

  test.each<[string, string | undefined]>([
    ["https://baogialai.com.vn/dang-bo.html", "https://baogialai.com.vn/dang-bo.html"],
    ["http://baogialai.com.vn/?p=1", "http://baogialai.com.vn/?p=1"],
    ["https://baogialai.com.vn", undefined],
    ["https://baogialai.com.vn/", undefined],
    ["/dang-bo.html", undefined],
    ["file:///home/x.html", undefined],
    ["javascript:alert(1)", undefined],
  ])("the address of a report: %s is %s", (address, url) => {
    expect(told({ urls: [address] }).url?.value).toBe(url);
  });

  test("the paper is that of the address, else that of the name of the site", () => {
    const both = told({ urls: ["https://baogialai.com.vn/a.html"], sites: ["Báo Lâm Đồng"] });
    expect(both.publication?.value).toBe("bao-gia-lai");
    expect(
      told({ urls: ["https://kho.example/a.html"], sites: ["Báo Nào Đó", "BÁO LÂM ĐỒNG"] }).publication
        ?.value,
    ).toBe("bao-lam-dong");
    expect(told({ urls: ["https://baogialai.com.vn/"], sites: [] }).publication).toBeUndefined();
  });

  test("those that help to find others are told alone", () => {
    const facts = told({
      titles: ["Một"],
      published: ["2017-03-06"],
      urls: ["https://baogialai.com.vn/a.html"],
    });
    expect(valuesOf(facts)).toEqual({
      published: "2017-03-06",
      publication: "bao-gia-lai",
      url: "https://baogialai.com.vn/a.html",
    });
    expect(valuesOf({})).toEqual({});
  });
});

describe("what a page says of itself and what its words state", () => {
  const stated = <T>(value: T, words = String(value), line?: number) => ({
    value,
    basis: { known: "stated" as const, rule: "dateline", words, ...(line && { line }) },
  });
  const inferred = <T>(value: T) => ({
    value,
    basis: { known: "inferred" as const, rule: "guess", words: "x" },
  });
  const lay = (facts: Facts, metadata: Parameters<typeof told>[0]) => withTold(facts, told(metadata));

  test("the title and a byline are as printed; what is only guessed gives way", () => {
    const { facts } = lay({ title: stated("In"), author: stated("A") }, { titles: ["Khác"], authors: ["B"] });
    expect([facts.title?.value, facts.author?.value]).toEqual(["In", "A"]);
    const other = lay({ author: inferred("A") }, { titles: ["Khác"], authors: ["B"] });
    expect([other.facts.title?.value, other.facts.author?.value]).toEqual(["Khác", "B"]);
  });

  test("the address and the paper are those that the page says", () => {
    const { facts } = lay(
      { publication: inferred("bao-lam-dong") },
      { urls: ["https://baogialai.com.vn/a.html"] },
    );
    expect([facts.publication?.value, facts.url?.value]).toEqual([
      "bao-gia-lai",
      "https://baogialai.com.vn/a.html",
    ]);
    expect(lay({ publication: inferred("bao-lam-dong") }, {}).facts).toEqual({
      publication: inferred("bao-lam-dong"),
    });
  });

  test.each([
    [
      "a printed time of the same day wins",
      "2017-03-06T08:46:00+07:00",
      "2017-03-06",
      "2017-03-06T08:46:00+07:00",
      0,
    ],
    [
      "the seconds of the metadata are added to the minute that is printed",
      "2017-03-06T08:46:00+07:00",
      "2017-03-06T08:46:10+07:00",
      "2017-03-06T08:46:10+07:00",
      0,
    ],
    [
      "so where the day is the same in the words of the metadata",
      "2017-03-06T23:46:00+07:00",
      "2017-03-06T23:46:00Z",
      "2017-03-06T23:46:00+07:00",
      0,
    ],
    [
      "a time of the metadata wins over a printed day",
      "2017-03-06",
      "2017-03-06T08:00:00+07:00",
      "2017-03-06T08:00:00+07:00",
      0,
    ],
    [
      "another day of the metadata wins, with a warning",
      "2017-03-20T08:00:00+07:00",
      "2017-03-06",
      "2017-03-06",
      1,
    ],
  ])("of the day of publication %s", (_, printed, metadata, published, warnings) => {
    const laid = lay({ published: stated(printed) }, { published: [metadata] });
    expect(laid.facts.published?.value).toBe(published);
    expect(laid.warnings).toHaveLength(warnings);
  });

  test("a day that is not printed is that of the metadata, and one that the metadata lack is that printed", () => {
    expect(lay({}, { published: ["2017-03-06"] })).toMatchObject({
      facts: { published: { value: "2017-03-06" } },
      warnings: [],
    });
    expect(lay({ published: stated("2017-03-06") }, {})).toEqual({
      facts: { published: stated("2017-03-06") },
      warnings: [],
    });
  });

  test("the warning says both days, the printed words and their line", () => {
    const { warnings } = lay(
      { published: stated("2017-03-20", "20/03/2017", 4) },
      { published: ["2017-03-06"] },
    );
    expect(warnings).toEqual([
      {
        rule: "page-dates-differ",
        message: "the page prints 2017-03-20; its metadata say 2017-03-06, which is taken",
        words: "20/03/2017",
        line: 4,
      },
    ]);
  });
});
