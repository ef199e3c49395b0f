import { describe, expect, test } from "vitest";
import { MAX_BYTES } from "../../src/normalise/decode.ts";
import { fixture, normalised, reportOf } from "./built-in.ts";
import { bytesOf } from "./encode.ts";

const reportOn = (dateline: string, place = "Lâm Đồng") =>
  [
    dateline,
    `${place} tổng kết công tác xây dựng Đảng năm 2016`,
    `Ngày 4/3, Tỉnh ủy ${place} tổ chức hội nghị tổng kết công tác xây dựng Đảng năm 2016, triển khai nhiệm vụ năm 2017.`,
    "Trong năm qua, Đảng bộ tỉnh đã kết nạp được 1.234 đảng viên mới, đạt 102,5% kế hoạch.",
  ].join("\n");

describe("is refused, with what was found, what is expected and how to mend it:", () => {
  test.each<[string, string, string | Uint8Array, RegExp]>([
    ["an unknown encoding", "a.txt", bytesOf("Où est l'été? À la plage, bien sûr."), /^an unknown encoding/],
    [
      "a text that was misread and damaged",
      "a.txt",
      "Tá»? chá»?c xÃ¢y dá»±ng Ä?áº£ng, kÃ¡º¿t náº¡p Ä?áº£ng viÃªn má»?i",
      /misread/,
    ],
    ["a page without an article", "a.html", fixture("pages/no-report.html"), /none of them an article/],
    [
      "an empty page",
      "a.htm",
      "<!doctype html><html><head></head><body></body></html>",
      /none of them an article/,
    ],
    ["a page with two reports", "a.html", fixture("pages/two-reports.html"), /^2 reports/],
    ["a file over 5 MB", "a.txt", new Uint8Array(MAX_BYTES + 1).fill(97), /^more than 5 MB$/],
    ["a page over 5 MB", "a.html", new Uint8Array(MAX_BYTES + 1).fill(97), /^more than 5 MB$/],
    [
      "a day that cannot be",
      "a.txt",
      reportOn("31/02/2017 08:46").replace("Ngày 4/3, ", ""),
      /^«31\/02\/2017», a day that cannot be$/,
    ],
  ])("%s", (_, file, content, found) => {
    const { report, problems } = normalised(file, content);
    expect(report).toBeUndefined();
    expect(problems).toMatchObject([
      {
        file: `sources/${file}`,
        found: expect.stringMatching(found),
        expected: expect.stringMatching(/./),
        mend: expect.stringMatching(/./),
      },
    ]);
  });
});

test("a weekday that contradicts its date is warned of, and the date kept", () => {
  const { published, warnings } = reportOf("a.txt", reportOn("Chủ Nhật, 06/03/2017, 08:46"));
  expect(published).toBe("2017-03-06T08:46:00+07:00");
  expect(warnings).toMatchObject([{ words: "Chủ Nhật, 06/03/2017, 08:46", line: 1 }]);
});

test("the name of a province that did not exist at that date is warned of", () => {
  const { warnings } = reportOf("a.txt", reportOn("Thứ Hai, 06/03/2017, 08:46", "Hà Tây"));
  expect(warnings?.some(({ message, words }) => `${message} ${words}`.includes("Hà Tây"))).toBe(true);
});
