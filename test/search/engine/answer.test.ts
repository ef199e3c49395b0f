import { describe, expect, test } from "vitest";
import type { SearchDocument } from "../../../src/search/document.ts";
import { createSearch } from "../../../src/search/engine/search.ts";
import { found, page, sharedIndexOf } from "../index-on-disk.ts";

/** Of equal answers the later document comes first. */
const dated = (texts: readonly string[]): SearchDocument[] =>
  texts.map((text, at) => ({
    ...page(`${at}`, "Tin", text),
    date: `2017-01-01T00:00:${String(at).padStart(2, "0")}`,
  }));
/** Each search keeps what it has read for itself alone. */
const over = async (texts: readonly string[]) => createSearch(await sharedIndexOf(dated(texts)));

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

  test("and no single word to suspect, offers something only where few documents have them", async () => {
    const apart = ["a", "b", "c"].map((end) => `dân vận hay; tốt khéo lắm; ${end}`);
    const offered = async (texts: readonly string[]) =>
      (await (await over(["dân vận tết khéo", ...texts])).search("dân vận tốt khéo")).suggestions;
    expect(await offered(apart.slice(0, 2))).toEqual(["dân vận tết khéo"]);
    expect(await offered(apart)).toEqual([]);
  });

  test("offers nothing that stands in a row only in part", async () => {
    const search = await over(["hòa bình; thành phố; dải lụa", "hòa giải tốt; thành phố"]);
    expect((await search.search("hòa dải thành")).suggestions).toEqual([]);
  });

  test("shows of what is mended that alone which has it in a row, the best first", async () => {
    const search = await over([
      "hòa bình; thành phố; dải lụa",
      "tổ hòa giải thành công; hòa giải thành",
      "tổ hòa giải thành công",
      "thành ra giải, hòa",
    ]);
    expect(await found(search, "hòa dải thành")).toEqual(["0", "1", "2"]);
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
    const search = await over([LITTLE, MOST, ALL]);
    expect(await found(search, query)).toEqual(["2", "1"]);
    const { results } = await search.search(query);
    expect((await results[1]?.data())?.excerpt).toContain("<mark>rừng</mark>");
  });

  test("the same document is not told twice", async () => {
    const urls = await found(await over([ALL, MOST, MOST]), query);
    expect([...urls].sort()).toEqual(["0", "1", "2"]);
  });

  test("none follow where ten have all of it, or one has it in a row, or it is shorter", async () => {
    const ten = Array.from({ length: 10 }, (_, at) => `${ALL} ${at}`);
    expect(await found(await over([MOST, ...ten]), query)).toHaveLength(10);
    expect(await found(await over([MOST, ...ten.slice(1)]), query)).toHaveLength(10);
    expect(await found(await over(["trời đất biển rừng", ALL, query]), query)).toEqual(["2", "1"]);
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

  test("is read as keystrokes with other marks and apart, where nothing else is meant", async () => {
    const { instead, results, counts } = await (await over(["bộ của Đảng"])).search("ddangs boj");
    expect([instead, results.length, counts.rest]).toEqual(["đáng bọ", 1, 1]);
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

  test("is looked for as it stands where something has it so with other marks", async () => {
    expect(await found(await over(["bao nhiêu đảng viên", "đáng viên"]), "bao nhiêu đáng viên")).toEqual([
      "0",
    ]);
  });

  test("is looked for as it stands where something has it so", async () => {
    expect(await found(await over(TEXTS), "bao nhiêu đảng viên")).toEqual(["1"]);
  });
});
