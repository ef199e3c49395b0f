import { describe, expect, test } from "vitest";
import { resultData } from "../../../src/search/engine/result.ts";
import type { StoredText } from "../../../src/search/layer.ts";
import { parseQuery } from "../../../src/search/query/parse.ts";

const STORED: StoredText = {
  url: "/2017/03/06/hoi-nghi/",
  title: "Hội nghị <tổng kết>",
  keywords: [],
  meta: { province: "Gia Lai" },
  filters: { year: ["2017"] },
  paragraphs: [
    { text: "Ảnh: PV" },
    { text: "Tỉnh ủy họp.", id: "doan-1" },
    { text: "Bàn \"xây dựng\" Đảng & 'dân vận'.", id: "doan-2" },
  ],
};
const shown = (query: string, stored = STORED, root = "/kho/") =>
  resultData(stored, [parseQuery(query)], false, root);

describe("a result", () => {
  test("leads to the paragraph that shows it", () => {
    expect(shown("xây dựng")).toMatchObject({
      url: "/kho/2017/03/06/hoi-nghi/#doan-2",
      raw_url: "/kho/2017/03/06/hoi-nghi/",
    });
  });

  test("leads to the page where that paragraph has no address, or only the title has it", () => {
    expect(shown("ảnh").url).toBe("/kho/2017/03/06/hoi-nghi/");
    expect(shown("tổng kết").url).toBe("/kho/2017/03/06/hoi-nghi/");
    expect(shown("xây", { ...STORED, url: "a/" }, "/").raw_url).toBe("/a/");
  });

  test("shows the text as text, and marks what was looked for", () => {
    const { excerpt, plain_excerpt, excerptPieces } = shown("xây dựng");
    expect(excerpt).toBe("Bàn &quot;<mark>xây dựng</mark>&quot; Đảng &amp; &#39;dân vận&#39;.");
    expect(plain_excerpt).toBe("Bàn \"xây dựng\" Đảng & 'dân vận'.");
    expect(excerptPieces.map(({ text }) => text).join("")).toBe(plain_excerpt);
  });

  test("shows the first paragraph with an address where none has anything of the query", () => {
    expect(shown("tổng kết").plain_excerpt).toBe("Tỉnh ủy họp.");
    const bare = { ...STORED, paragraphs: [{ text: "Ảnh: PV" }, { text: "Hết" }] };
    expect(shown("tổng kết", bare).plain_excerpt).toBe("Ảnh: PV");
  });

  test("has what Pagefind's own results have", () => {
    const data = shown("xây dựng");
    expect(data).toMatchObject({
      content: "Ảnh: PV\nTỉnh ủy họp.\nBàn \"xây dựng\" Đảng & 'dân vận'.",
      word_count: 12,
      meta: { title: "Hội nghị <tổng kết>", province: "Gia Lai" },
      filters: { year: ["2017"] },
      anchors: [],
      locations: [],
      weighted_locations: [],
    });
    expect(data.sub_results).toEqual([
      {
        title: data.meta.title,
        url: data.url,
        excerpt: data.excerpt,
        plain_excerpt: data.plain_excerpt,
        locations: [],
        weighted_locations: [],
      },
    ]);
  });

  test("says which reading is marked, so that the page it leads to marks the same, and whether it is whole", () => {
    expect(shown('"xây dựng" đảng')).toMatchObject({ marked: '"xây dựng" đảng', whole: true });
    expect(shown("xây đảng")).toMatchObject({ marked: "xây đảng", whole: false });
    const readings = [parseQuery("bch"), parseQuery('"tỉnh ủy" họp')];
    expect(resultData(STORED, readings, false, "/").marked).toBe('"tỉnh ủy" họp');
  });
});
