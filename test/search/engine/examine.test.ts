import { describe, expect, test } from "vitest";
import { examine } from "../../../src/search/engine/examine.ts";
import { shortForms } from "../../../src/search/expansions.ts";
import type { StoredText } from "../../../src/search/layer.ts";
import { parseQuery } from "../../../src/search/query/parse.ts";

const forms = shortForms([{ short: ["BCH"], long: ["Ban Chấp hành"] }]);

const text = (title: string, ...paragraphs: string[]): StoredText => ({
  url: "/",
  title,
  keywords: [],
  meta: {},
  filters: {},
  paragraphs: paragraphs.map((one) => ({ text: one })),
});
const look = (stored: StoredText, query: string, loose = false) =>
  examine(stored, parseQuery(query), loose, forms);
/** What the query is worth in one paragraph under a title that has nothing of it. */
const inBody = (paragraph: string, query: string) => look(text("Tin", paragraph), query).worth;
/** Each is worth more than the next. */
const descend = (worths: readonly number[]) => {
  expect(worths).toEqual([...new Set(worths)].sort((a, b) => b - a));
  for (const worth of worths) expect(worth).toBeGreaterThanOrEqual(0);
  for (const worth of worths) expect(worth).toBeLessThan(1);
};

describe("words in a row", () => {
  test("are told from words apart, with their spelling there", () => {
    const row = look(text("Tin", "Công tác XÂY DỰNG Đảng."), "xay dung");
    expect(row).toMatchObject({ inRow: true, whole: true, spelling: ["xây", "dựng"] });
    expect(row.inShort).toBeUndefined();
    const apart = look(text("Tin", "Xây nhà, dựng cửa."), "xay dung");
    expect(apart).toMatchObject({ inRow: false, whole: true });
    expect(apart.spelling).toBeUndefined();
  });

  test("in a title are worth more than in a body, and so in a keyword", () => {
    const inTitle = look(text("Xây dựng", "Tin"), "xây dựng").worth;
    const inKeyword = look({ ...text("Tin"), keywords: ["Xây dựng"] }, "xây dựng").worth;
    expect(inKeyword).toBe(inTitle);
    descend([inTitle, inBody("Xây dựng", "xây dựng")]);
  });

  test.each(["xây dựng", "xây – dựng", "xây-dựng", "xây/dựng", "xây  dựng"])(
    "«%s» is a row without a break",
    (printed) => {
      expect(inBody(printed, "xây dựng")).toBe(inBody("xây dựng", "xây dựng"));
    },
  );

  test.each(["xây, dựng", "xây. Dựng", "xây (dựng", "xây) dựng", "xây; dựng", "xây … dựng"])(
    "«%s» is a row with a break, which is worth less",
    (printed) => {
      expect(look(text("Tin", printed), "xây dựng").inRow).toBe(true);
      descend([inBody("xây dựng", "xây dựng"), inBody(printed, "xây dựng")]);
    },
  );

  test("what stands around a row breaks nothing", () => {
    expect(inBody("Có, xây dựng, là", "xây dựng")).toBe(inBody("xây dựng", "xây dựng"));
    expect(inBody("tổng kết năm, qua", "tổng kết năm")).toBe(inBody("tổng kết năm", "tổng kết năm"));
    descend([inBody("tổng kết năm", "tổng kết năm"), inBody("tổng kết, năm", "tổng kết năm")]);
  });

  test("are worth more in the spelling that was typed, and the more the oftener they stand there", () => {
    descend([
      inBody("dan van, dan van", "dan van"),
      inBody("dan van", "dan van"),
      inBody("dân vận", "dan van"),
    ]);
    descend([3, 2, 1].map((times) => inBody("Xây dựng. ".repeat(times), "xây dựng")));
  });

  test("of several places the best is told", () => {
    const found = look(text("Đan vận", "Dân, vận. Dan van"), "dan van");
    expect(found.spelling).toEqual(["đan", "vận"]);
    expect(look(text("Tin", "Dân, vận. Dan van"), "dan van").spelling).toEqual(["dan", "van"]);
  });

  test("with other marks than those typed count only if that is asked for", () => {
    const other = text("Tin", "Xảy dụng");
    expect(look(other, "xây dựng")).toMatchObject({ inRow: false });
    expect(look(other, "xây dựng", true)).toMatchObject({ inRow: true, spelling: ["xảy", "dụng"] });
  });
});

describe("what is printed in short", () => {
  test("has in a row what it stands for, and is worth less than what is printed so", () => {
    const short = look(text("Tin", "BCH họp"), "ban chấp hành");
    expect(short).toMatchObject({ inRow: true, whole: true, inShort: true });
    descend([inBody("Ban Chấp hành họp", "ban chấp hành"), short.worth]);
  });

  test("is not looked at where the words are printed", () => {
    expect(look(text("Tin", "BCH họp. Ban, chấp hành"), "ban chấp hành").inShort).toBeUndefined();
  });

  test("counts in words apart, in the head what stands in the head", () => {
    const query = "hành họp ban";
    expect(look(text("Tin", "BCH, họp"), query)).toMatchObject({ inRow: false, whole: true });
    descend([look(text("BCH họp", "Tin"), query).worth, look(text("Tin", "BCH họp"), query).worth]);
    descend([inBody("BCH họp", query), inBody("BCH đã mở đại hội để họp", query)]);
  });
});

describe("words apart", () => {
  test("are whole where each quotation and each number of a document stands somewhere in a row", () => {
    const stored = text("Tin", "Theo Chỉ thị 05-CT/TW", "năm qua, dân vận khéo");
    expect(look(stored, '"dân vận" 05-CT/TW').whole).toBe(true);
    expect(look(stored, '"vận dân" 05-CT/TW').whole).toBe(false);
    expect(look(stored, '"dân vận" 05-TW/CT').whole).toBe(false);
    expect(look(text("Tin", "BCH bàn"), 'bàn "chấp hành"').whole).toBe(true);
  });

  test("are whole with other marks only if these count", () => {
    expect(look(text("Tin", "bàn đan văn"), '"dân vận" bàn').whole).toBe(false);
    expect(look(text("Tin", "bàn đan văn"), '"dân vận" bàn', true).whole).toBe(true);
  });

  test("are worth more the closer they stand", () => {
    descend([
      inBody("đất rừng", "rừng đất"),
      inBody("đất của rừng", "rừng đất"),
      inBody("đất và nước của rừng", "rừng đất"),
      look(text("Tin", "đất", "rừng"), "rừng đất").worth,
    ]);
  });

  test("are worth as much as in their closest place", () => {
    const once = inBody("đất của rừng", "rừng đất");
    expect(inBody("đất ở trên này là đất của rừng", "rừng đất")).toBe(once);
    expect(look(text("Tin", "đất và nước của rừng", "đất của rừng"), "rừng đất").worth).toBe(once);
  });

  test("are worth more where each two that follow each other do so somewhere", () => {
    const query = "phòng cháy chữa lửa";
    descend([
      look(text("Tin", "phòng cháy", "cháy chữa", "chữa lửa"), query).worth,
      look(text("Tin", "phòng cháy", "cháy chữa", "lửa"), query).worth,
      look(text("Tin", "phòng cháy", "chữa", "lửa"), query).worth,
      look(text("Tin", "phòng", "cháy", "chữa", "lửa"), query).worth,
    ]);
  });

  test("are worth more the more of them the head has, above all two that follow each other", () => {
    const query = "rừng biển đất";
    const rest = "rừng, đất, biển";
    descend([
      look(text("biển đất", rest), query).worth,
      look(text("đất biển", rest), query).worth,
      look(text("đất", rest), query).worth,
      look(text("Tin", rest), query).worth,
    ]);
  });

  test("are worth more the more of them stand in the very spelling that was typed", () => {
    descend([
      inBody("dat va rung", "rung dat"),
      inBody("đất và rung", "rung dat"),
      inBody("đất và rừng", "rung dat"),
    ]);
    descend([
      look(text("Tin", "đất và rừng"), "rừng đất", true).worth,
      look(text("Tin", "đặt và rừng"), "rừng đất", true).worth,
    ]);
  });

  test("with other marks are close, together and in the head only if these count", () => {
    const other = text("Đặt rứng", "đặt rứng");
    expect(look(other, "rừng đất").worth).toBe(0);
    expect(look(other, "rừng đất", true).worth).toBeGreaterThan(0.3);
  });

  test("that do not stand there are worth nothing", () => {
    expect(look(text("Tin", "nước"), "rừng đất").worth).toBe(0);
    expect(look(text("Tin", "nước"), "rừng").worth).toBe(0);
  });
});
