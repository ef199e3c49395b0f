import { beforeAll, describe, expect, test } from "vitest";
import { Finder } from "../../../src/search/engine/finder.ts";
import { suggestions, suspects } from "../../../src/search/engine/slips.ts";
import { Source } from "../../../src/search/engine/source.ts";
import { parseQuery } from "../../../src/search/query/parse.ts";
import { indexOf, page } from "../index-on-disk.ts";

let index: URL;

beforeAll(async () => {
  index = await indexOf([
    page("1", "Phạm Minh Chính dự hội nghị", "Tổng kết công tác dân vận năm 2016."),
    page("2", "Hội nghị tổng kết", "Phạm Minh Chính chỉ đạo hội nghị. Ngành giáo dục."),
    page("3", "Hội nghị sơ kết", "Hội trường lớn; phòng cháy chữa cháy, trồng rừng."),
    page("4", "Dân vận khéo", "Ở xã Trà Tân, dải đất, giải thưởng, rải rác; hội thi."),
    { ...page("5", "Tin", "Bài ngắn."), keywords: ["Hòa giải ở cơ sở"] },
    page("6", "Giải nhất, giải nhì", "Đông Hà, Đống Đa, Đồng Hới."),
  ]);
});

async function meant(query: string, places?: readonly number[]) {
  const source = new Source(index);
  return suggestions(source, new Finder(source), parseQuery(query), places);
}
const texts = async (query: string, places?: readonly number[]) =>
  (await meant(query, places)).map(({ text }) => text);

describe("what may have been meant", () => {
  test.each([
    ["with another letter", "phạm ming chính", "phạm minh chính"],
    ["with a letter too many", "tổng kếtt", "tổng kết"],
    ["with a letter too few", "tổng kế", "tổng kết"],
    ["with two letters swapped", "tổng ktế", "tổng kết"],
    ["with a beginning that some speak alike", "chòng rừng", "trồng rừng"],
    ["without a space between two words", "phòngcháy chữa", "phòng cháy chữa"],
    ["without spaces between all", "dânvận", "dân vận"],
  ])("where a word was typed %s: %s", async (_, typed, right) => {
    expect((await texts(typed))[0]).toBe(right);
  });

  test("is spelled as a document has it in a row: in its title, a keyword or a paragraph", async () => {
    expect(await texts("hoa giai o ca so")).toContain("hòa giải ở cơ sở");
    expect(await texts("nganh giao duv")).toEqual(["ngành giáo dục"]);
    expect((await texts("dan van kheu"))[0]).toBe("dân vận khéo");
  });

  test("is spelled word by word, as typed or as the archive mostly does, where nothing has it in a row", async () => {
    expect((await meant("kheo trà tann"))[0]).toMatchObject({ text: "khéo trà tân", inRow: false });
    expect((await meant("khẻo tra tann"))[0]).toMatchObject({ text: "khẻo trà tân", inRow: false });
  });

  test("is said to stand in a row where it does", async () => {
    expect(await meant("phạm ming chính")).toMatchObject([{ text: "phạm minh chính", inRow: true }]);
  });

  test("is what stands beside the neighbour, however frequent others are", async () => {
    expect(await texts("hội trươnh")).toEqual(["hội trường"]);
    expect(await texts("giao dục", [0])).toEqual([]);
  });

  test("of a first word is what stands before the next", async () => {
    expect((await texts("tổn kết"))[0]).toBe("tổng kết");
  });

  test("of a word alone is what the archive has most", async () => {
    expect((await texts("hoii"))[0]).toBe("hội");
    expect((await texts("giaii"))[0]).toBe("giải");
  });

  test("is the most frequent first, three at the most", async () => {
    expect((await texts("hội nghj"))[0]).toBe("hội nghị");
    expect(await texts("xan")).toHaveLength(3);
  });

  test("is the mended word that nobody knows, and the others stay as they are", async () => {
    const found = await texts("tổng kết công tác dân vậm");
    expect(found).toEqual(["tổng kết công tác dân vận"]);
    expect(await meant("tổng kết công tác dân vậm")).toMatchObject([{ inRow: true }]);
  });

  test("stands beside its neighbour whatever the marks of that", async () => {
    expect((await texts("tông kế"))[0]).toBe("tổng kết");
    expect(await texts("dận vậm")).toEqual(["dân vận"]);
  });

  test("is the most frequent in a row first, of however many that there are", async () => {
    const ends = ["ké", "kéc", "kém", "ken", "kèo", "kép", "két"];
    const times = (end: string) => ({ két: 3, kém: 2 })[end] ?? 1;
    const many = await indexOf(
      ends.flatMap((end) =>
        Array.from({ length: times(end) }, (_, at) => page(`${end}${at}`, "Tin", `tổng ${end}`)),
      ),
    );
    const source = new Source(many);
    const found = await suggestions(source, new Finder(source), parseQuery("tổng kex"));
    expect(found).toHaveLength(3);
    expect(found.slice(0, 2).map(({ text }) => text)).toEqual(["tổng két", "tổng kém"]);
  });

  test("of a first word is looked for among the most frequent words", async () => {
    const rare = [..."abcdefghiklmnopqrs"].map((letter) => page(letter, "Tin", `ba${letter} kết`));
    const often = ["x", "y", "z"].map((url) => page(url, "Tin", "bav kết"));
    const source = new Source(await indexOf([...rare, ...often]));
    const [first] = await suggestions(source, new Finder(source), parseQuery("baw kết"));
    expect(first?.text).toBe("bav kết");
  });

  test("is looked for in the places told alone", async () => {
    expect(await texts("phạm ming chính", [0])).toEqual([]);
    expect(await texts("phạm ming chính", [1])).toEqual(["phạm minh chính"]);
  });

  test("may be any of the words where all are known", async () => {
    expect(await texts("hội nghĩ tổng kết")).toEqual(await texts("hội nghi tổng kết"));
    expect(await texts("hòa dải ở cơ sở")).toContain("hòa giải ở cơ sở");
  });

  test.each([
    ["of a number", "2017"],
    ["of a single letter", "x"],
    ["of what is like nothing", "xyzzy"],
    ["of nothing", ""],
    ["of a number of a document", "hội 05"],
  ])("is nothing %s", async (_, query) => {
    expect(await texts(query)).toEqual([]);
  });
});

describe("of words that are all there, the one that may not be meant", () => {
  const at = (query: string) => suspects(new Finder(new Source(index)), parseQuery(query));

  test("stands beside none of its neighbours, where all others stand beside theirs", async () => {
    expect(await at("dân vận hội nghị")).toEqual([]);
    expect(await at("dân hội nghị")).toEqual([0]);
    expect(await at("dân hồi nghi")).toEqual([0]);
    expect(await at("hội nghị vận")).toEqual([2]);
    expect(await at("tổng kết dải công tác")).toEqual([2]);
  });

  test("is none where others stand alone too, or where the query is too short to tell", async () => {
    expect(await at("dân hội vận tổng")).toEqual([]);
    expect(await at("dân hội")).toEqual([]);
    expect(await at("tổng kết công tác")).toEqual([]);
  });
});
