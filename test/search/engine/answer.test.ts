import { describe, expect, test } from "vitest";
import type { SearchDocument } from "../../../src/search/document.ts";
import { found, page, searchOver } from "../index-on-disk.ts";

/** Of equal answers the later document comes first. */
const dated = (texts: readonly string[]): SearchDocument[] =>
  texts.map((text, at) => ({
    ...page(`${at}`, "Tin", text),
    date: `2017-01-01T00:00:${String(at).padStart(2, "0")}`,
  }));
const over = (texts: readonly string[], options?: Parameters<typeof searchOver>[1]) =>
  searchOver(dated(texts), options);

describe("a query whose words stand nowhere in a row", () => {
  const TEXTS = ["tổ hòa giải thành công", "hòa bình; thành phố; dải lụa", "giải thưởng"];

  test("and few documents have them, offers what one mended word would find, and shows that below", async () => {
    const search = await over(TEXTS);
    const { results, suggestions, counts, instead } = await search.search("hòa dải thành");
    expect(suggestions).toEqual(["hòa giải thành"]);
    expect(await Promise.all(results.map(async (one) => (await one.data()).raw_url))).toEqual([
      expect.stringMatching(/1$/),
      expect.stringMatching(/0$/),
    ]);
    expect(counts).toEqual({ phrase: 0, all: 1, rest: 1 });
    expect(instead).toBeUndefined();
  });

  test("offers nothing where something has them in a row", async () => {
    const search = await over([...TEXTS, "hòa dải thành hình"]);
    expect((await search.search("hòa dải thành")).suggestions).toEqual([]);
  });

  test("offers nothing that nothing has in a row", async () => {
    const search = await over(["hòa bình; thành phố; dải lụa", "giải thưởng; hòa; thành"]);
    expect((await search.search("hòa dải thành")).suggestions).toEqual([]);
  });

  test("and many documents have them, offers something only for a word that stands beside no neighbour", async () => {
    const many = ["a", "b", "c", "d"].map((end) => `hòa bình; thành phố; dải lụa; ${end}`);
    const search = await over([TEXTS[0] ?? "", ...many, "hòa giải; giải thành"]);
    expect((await search.search("hòa dải thành")).suggestions).toEqual(["hòa giải thành"]);
    expect((await search.search("hòa bình dải lụa")).suggestions).toEqual([]);
    const alone = await over([
      "tổng kết công tác",
      ...many.map((text) => `${text}; tổng kết rồi công tác; công dác`),
    ]);
    expect((await alone.search("tổng kết dải công")).suggestions).toEqual([]);
    expect((await alone.search("tổng kết dông tác")).suggestions).toEqual(["tổng kết công tác"]);
  });

  test("of one word offers nothing, since it stands in a row by itself", async () => {
    expect((await (await over(TEXTS)).search("dải")).suggestions).toEqual([]);
  });
});

describe("of a query of five words or more that few documents have, apart", () => {
  const ALL = "đất rừng biển trời người; xa";
  const MOST = "đất cùng rừng, biển, trời";
  const LITTLE = "người";
  const query = "người trời đất biển rừng";

  test("those follow that have most of it", async () => {
    expect(await found(await over([LITTLE, MOST, ALL]), query)).toEqual(["2", "1"]);
  });

  test("the same document is not told twice", async () => {
    const urls = await found(await over([ALL, MOST, MOST]), query);
    expect([...urls].sort()).toEqual(["0", "1", "2"]);
  });

  test("none follow where ten have all of it, or one has it in a row, or it is shorter", async () => {
    const ten = Array.from({ length: 10 }, (_, at) => `${ALL} ${at}`);
    expect(await found(await over([MOST, ...ten]), query)).toHaveLength(10);
    expect(await found(await over([MOST, ...ten.slice(1)]), query)).toHaveLength(10);
    expect(await found(await over([MOST, ALL, "người trời đất biển rừng"]), query)).toHaveLength(2);
    expect(await found(await over([MOST, ALL]), "trời đất biển người")).toEqual(["1"]);
  });
});

describe("a query that nothing answers", () => {
  const TEXTS = ["công tác xây dựng Đảng", "tuong lai; hội trường lớn", "phòng cháy rừng"];

  test("is read as keystrokes, and says so", async () => {
    const search = await over(TEXTS);
    const { instead, results, counts } = await search.search("coong tacs");
    expect([instead, counts.phrase, results.length]).toEqual(["công tác", 1, 1]);
  });

  test("is mended before it is read as keystrokes that stand with other marks alone", async () => {
    const search = await over(TEXTS);
    expect(await search.search("ddangr")).toMatchObject({ instead: "đảng" });
    expect((await search.search("ddangs")).instead).toBe("đáng");
  });

  test("is mended, and the best of what may be meant answers", async () => {
    const search = await over(TEXTS);
    const { instead, suggestions, counts, partial } = await search.search("phòng cháy rừmg");
    expect(instead).toBe(suggestions[0]);
    expect(suggestions).toEqual(["phòng cháy rừng"]);
    expect([counts.phrase, partial]).toEqual([1, false]);
  });

  test("has its last word finished, where it is unfinished, as what may come after what is there", async () => {
    const { results, counts, partial, suggestions, instead } = await (await over(TEXTS)).search("hội trườ");
    expect(results).toHaveLength(1);
    expect([counts, partial, suggestions, instead]).toEqual([
      { phrase: 0, all: 0, rest: 1 },
      false,
      [],
      undefined,
    ]);
  });

  test("is answered by what has some of its words, and says so", async () => {
    const { results, partial, counts } = await (await over(TEXTS)).search("phòng cháy xyzzy");
    expect([results.length, partial, counts]).toEqual([1, true, { phrase: 0, all: 0, rest: 1 }]);
    expect((await results[0]?.data())?.excerpt).toBe("<mark>phòng cháy</mark> rừng");
  });

  test("has no answer where the archive has none of its words, or it has no words", async () => {
    for (const query of ["xyzzy qwkp", "…", "2099"]) {
      const { results, partial, suggestions, instead } = await (await over(TEXTS)).search(query);
      expect([results, partial, suggestions, instead]).toEqual([[], false, [], undefined]);
    }
  });
});

describe("a question", () => {
  const TEXTS = ["kết nạp 30 đảng viên", "bao nhiêu đảng viên; nước"];

  test("is looked for without the words that ask, where nothing has it as it stands", async () => {
    expect(await found(await over(TEXTS), "kết nạp bao nhiêu đảng viên")).toEqual(["0"]);
  });

  test("is looked for as it stands where something has it so", async () => {
    expect(await found(await over(TEXTS), "bao nhiêu đảng viên")).toEqual(["1"]);
  });
});

describe("readings of a query", () => {
  const shortenings = [
    { short: ["BCH"], long: ["Ban Chấp hành"] },
    { short: ["TW"], long: ["Trung ương"] },
  ];

  test("what has the query as it was typed comes before what has it in another reading, in the same kind", async () => {
    const search = await over(["BCH họp, BCH họp", "Ban Chấp hành họp"], { shortenings });
    expect(await found(search, "BCH họp")).toEqual(["0", "1"]);
    expect(await found(search, "Ban Chấp hành họp")).toEqual(["1", "0"]);
    expect(await found(await over(["Ban Chấp hành họp", "BCH họp"], { shortenings }), "BCH họp")).toEqual([
      "1",
      "0",
    ]);
  });

  test("in another reading in a row comes before as typed apart", async () => {
    const search = await over(["Ban Chấp hành họp", "họp bàn BCH"], { shortenings });
    expect(await found(search, "BCH họp")).toEqual(["0", "1"]);
  });

  test("what one document defines in short, others may print alone", async () => {
    const search = await over(["Ủy ban Kiểm tra (UBKT) họp", "UBKT bàn", "Ủy ban Kiểm tra nói"]);
    expect((await found(search, "ủy ban kiểm tra")).sort()).toEqual(["0", "1", "2"]);
    expect((await found(search, "UBKT")).sort()).toEqual(["0", "1", "2"]);
  });

  test("a number beside an abbreviation may stand apart from it, and is marked as it is printed", async () => {
    const search = await over(["Nghị quyết TW4", "Nghị quyết Trung ương 4"], { shortenings });
    for (const query of ["TW4", "TW 4", "trung ương 4"]) {
      const { results } = await search.search(query);
      const excerpts = await Promise.all(results.map(async (one) => (await one.data()).excerpt));
      expect(excerpts.sort()).toEqual([
        "Nghị quyết <mark>TW4</mark>",
        "Nghị quyết <mark>Trung ương 4</mark>",
      ]);
    }
  });

  test("while someone types, what may become of the last word stands below, as the rest", async () => {
    const search = await over(["xây dựng Đảng", "xây dư luận"]);
    const { results, counts } = await search.search("xây dư", { typing: true });
    expect(counts).toEqual({ phrase: 1, all: 0, rest: 1 });
    expect((await results[0]?.data())?.excerpt).toBe("<mark>xây dư</mark> luận");
    expect((await search.search("xây dư")).counts).toEqual({ phrase: 1, all: 0, rest: 0 });
  });
});

describe("a place that took in another", () => {
  const place = (name: string, at: number, text: string): SearchDocument => ({
    ...page(`${at}`, "Hội nghị", text),
    date: `201${at}-01-01`,
    keywords: [`${name} 201${at}`],
    ...(name === "Quảng Bình" && { heirs: [{ formerly: "Quảng Bình", now: "Quảng Trị" }] }),
  });
  const PLACES = [
    place("Quảng Bình", 0, "Tổng kết."),
    place("Quảng Trị", 1, "Tổng kết."),
    place("Gia Lai", 2, "Quảng Bình được nhắc; trị thủy, quảng trường, tổng kết."),
    place("Quảng Bình", 3, "Sơ kết."),
  ];

  test("comes before those of the former place, which come before its words apart", async () => {
    const { results } = await (await searchOver(PLACES)).search("Quảng Trị");
    expect(results.map(({ id, heir }) => [id, heir?.formerly])).toEqual([
      ["1", undefined],
      ["3", "Quảng Bình"],
      ["0", "Quảng Bình"],
      ["2", undefined],
    ]);
    expect(results.map((one) => one.class)).toEqual(["phrase", "rest", "rest", "all"]);
  });

  test("with another word: what has the name itself comes first, wherever the word stands", async () => {
    const { results } = await (await searchOver(PLACES)).search("tổng kết quảng trị");
    expect(results.map(({ id, heir }) => [id, heir?.formerly])).toEqual([
      ["1", undefined],
      ["0", "Quảng Bình"],
      ["2", undefined],
    ]);
  });

  test("is not offered what only mentions the former place, nor for its words alone or the former name", async () => {
    const search = await searchOver(PLACES);
    expect((await search.search("quảng trường")).results.map(({ heir }) => heir)).toEqual([undefined]);
    const former = await search.search("Quảng Bình");
    expect(former.results.map(({ id }) => id)).toEqual(["3", "0", "2"]);
    expect(former.results.every(({ heir }) => heir === undefined)).toBe(true);
  });

  test("with other marks is offered them below what has these letters", async () => {
    const { results } = await (await searchOver(PLACES)).search("Quãng Trị");
    expect(results.map(({ id, heir }) => [id, heir?.formerly])).toEqual([
      ["1", undefined],
      ["3", "Quảng Bình"],
      ["0", "Quảng Bình"],
      ["2", undefined],
    ]);
  });

  test("marks the former name in what is offered of it", async () => {
    const { results } = await (await searchOver([place("Quảng Bình", 0, "Tỉnh Quảng Bình họp.")])).search(
      "quảng trị",
    );
    expect((await results[0]?.data())?.excerpt).toBe("Tỉnh <mark>Quảng Bình</mark> họp.");
  });
});
