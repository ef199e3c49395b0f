import { beforeAll, describe, expect, test } from "vitest";
import type { SearchDocument } from "../../../src/search/document.ts";
import { createSearch } from "../../../src/search/engine/search.ts";
import { found, indexOf, page, sharedIndexOf } from "../index-on-disk.ts";

/** Later ones come first where nothing else tells. */
const dated = (url: string, at: number, text: string, title = "Tin"): SearchDocument => ({
  ...page(url, title, text),
  date: `2017-01-01T00:00:${String(at).padStart(2, "0")}`,
});

let index: URL;
beforeAll(async () => {
  index = await indexOf([
    // «hiến đất» belongs together; «hiện» and «đạt» stand beside each other by chance.
    dated("hien-dat", 1, "Phong trào hiến đất."),
    dated("hien-dat-nua", 2, "Lại hiến đất làm đường."),
    ...[3, 4, 5].map((at) => dated(`hien-${at}`, at, "Cũng thể hiện rõ, đạt yêu cầu.")),
    dated("thuc-hien", 6, "Thực hiện đạt 95%."),
    // Words that stand apart.
    dated("apart-meant", 7, "Đất ấy nhiều người hiến."),
    dated("apart-other", 8, "Đạt kết quả, hiện có."),
    dated("cho-dat", 9, "Chợ họp; chở đất; chó dữ."),
    dated("quan-trong", 10, "Vai trò quan trọng."),
    dated("quan-trong-as-typed", 11, "Quan trong nhà."),
  ]);
});
const order = (query: string) => found(createSearch(index), query);

describe("words typed without marks", () => {
  test("are answered first by what has the spelling that belongs together", async () => {
    expect((await order("hien dat")).slice(0, 3)).toEqual(["hien-dat-nua", "hien-dat", "thuc-hien"]);
  });

  test("below, what has the words of that spelling apart comes before what has others", async () => {
    const all = await order("hien dat");
    expect(all.indexOf("apart-meant")).toBeLessThan(all.indexOf("apart-other"));
    expect(all.indexOf("apart-other")).toBeGreaterThan(0);
  });

  test("and one with them are so, too", async () => {
    expect((await order("hien đất")).slice(0, 2)).toEqual(["hien-dat-nua", "hien-dat"]);
  });

  test("are answered by what has them as typed, where something has", async () => {
    expect(await order("quan trong")).toEqual(["quan-trong-as-typed", "quan-trong"]);
  });

  test("are marked in the meant spelling alone", async () => {
    const { results } = await createSearch(index).search("hien dat");
    const data = await Promise.all(results.map((result) => result.data()));
    const excerpts = data.map(({ excerpt }) => excerpt);
    expect(excerpts.slice(0, 2)).toEqual([
      "Lại <mark>hiến đất</mark> làm đường.",
      "Phong trào <mark>hiến đất</mark>.",
    ]);
    expect(data[0]?.marked).toBe("hiến đất");
    expect(excerpts.find((one) => one.includes("95"))).toBe("Thực <mark>hiện đạt</mark> 95%.");
  });

  test("so down to the last that a reader sees", async () => {
    expect(await order("hien dat")).toEqual([
      ...["hien-dat-nua", "hien-dat", "thuc-hien"],
      ...["apart-meant", "hien-5", "hien-4", "hien-3", "apart-other"],
    ]);
  });

  test("that nobody has in a row are in no spelling rather than another", async () => {
    expect(await order("dat hien")).toEqual([
      ...["thuc-hien", "hien-dat-nua", "hien-dat", "hien-5", "hien-4", "hien-3"],
      ...["apart-other", "apart-meant"],
    ]);
  });

  test("of a word alone, or typed with all marks, the order is that of the answers", async () => {
    expect(await order("hien")).toEqual([
      ...["apart-other", "apart-meant", "thuc-hien", "hien-5", "hien-4", "hien-3"],
      ...["hien-dat-nua", "hien-dat"],
    ]);
    expect(await order("hiện đạt")).toEqual(["thuc-hien", "hien-5", "hien-4", "hien-3", "apart-other"]);
  });
});

test("the meant spelling is looked for beyond what a reader sees at once", async () => {
  const many = await sharedIndexOf([
    dated("meant", 0, "Đất kia nhiều người hiến."),
    ...Array.from({ length: 3 }, (_, at) => dated(`row-${at}`, at + 1, "Hiến đất.")),
    ...Array.from({ length: 14 }, (_, at) => dated(`other-${at}`, at + 10, "Đạt rõ, hiện có.")),
  ]);
  const all = await found(createSearch(many), "hien dat");
  expect(all.slice(0, 3)).toEqual(["row-2", "row-1", "row-0"]);
  expect(all[3]).toBe("meant");
  expect(all).toHaveLength(18);
});

test("where all that a reader sees has the words in a row, those in the meant spelling come first", async () => {
  const many = await sharedIndexOf([
    ...Array.from({ length: 6 }, (_, at) => dated(`meant-${at}`, at, "Hiến đất.")),
    ...Array.from({ length: 4 }, (_, at) =>
      dated(`other-${at}`, at + 20, `Hiện đạt. ${at} Hiện rõ; cần đạt.`),
    ),
    ...Array.from({ length: 9 }, (_, at) => dated(`alone-${at}`, at + 30, "Hiện nay. Đạt.")),
  ]);
  const all = await found(createSearch(many), "hien dat");
  expect(all.slice(0, 6).every((url) => url.startsWith("meant"))).toBe(true);
  expect(all.slice(6, 10).every((url) => url.startsWith("other"))).toBe(true);
});
