import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Period } from "../../src/report/schema.ts";
import { findPeriods, writePeriod } from "../../src/vietnamese/periods.ts";

/** The periods found, in written form; `?` where no year is told. */
function shown(text: string): string[] {
  return findPeriods(text).map(({ part, year, endYear, term }) => {
    const written = year === undefined ? `?-${part}` : writePeriod(part, year, endYear);
    return term ? `${written} (term)` : written;
  });
}

describe("periods that a text names", () => {
  test.each([
    ["năm 2016", ["2016"]],
    ["tổng kết 2016", ["2016"]],
    ["6 tháng đầu năm 2020", ["2020-H1"]],
    ["sáu tháng đầu năm", ["?-H1"]],
    ["06 tháng cuối năm 2019", ["2019-H2"]],
    ["nửa đầu năm 2018", ["2018-H1"]],
    ["nửa cuối năm 2018", ["2018-H2"]],
    ["9 tháng đầu năm 2015", ["2015-9M"]],
    ["chín tháng năm 2015", ["2015-9M"]],
    ["3 tháng đầu năm 2021", ["2021-Q1"]],
    ["3 tháng cuối năm", ["?-Q4"]],
    ["quý I/2021", ["2021-Q1"]],
    ["quý I-2021", ["2021-Q1"]],
    ["Quí III năm 2014", ["2014-Q3"]],
    ["quý 4 năm 2014", ["2014-Q4"]],
    ["quý IV", ["?-Q4"]],
    ["tháng 12/2018", ["2018-12"]],
    ["tháng 5 năm 2019", ["2019-05"]],
    ["tháng 3", ["?-03"]],
    ["những tháng cuối năm", ["?-rest"]],
    ["các tháng còn lại của năm 2020", ["2020-rest"]],
    ["những tháng tiếp theo của năm 2019", ["2019-rest"]],
    ["giai đoạn 2016 - 2020", ["2016/2020"]],
    ["5 năm 2016-2020", ["2016/2020"]],
    ["nhiệm kỳ 2020-2025", ["2020/2025 (term)"]],
    ["nhiệm kỳ XII (2016 - 2021)", ["2016/2021 (term)"]],
    ["năm học 2019-2020", ["2019/2020"]],
    ["tổng kết năm 2016, triển khai nhiệm vụ năm 2017", ["2016", "2017"]],
    ["sơ kết 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2020", ["?-H1", "2020-H2"]],
    ["năm 2015 và quý I/2016", ["2015", "2016-Q1"]],
    ["nửa năm qua", ["?-H1"]],
    ["6 tháng qua", ["?-H1"]],
  ])("«%s»: %j", (text, periods) => {
    expect(shown(text)).toEqual(periods);
  });

  test.each([
    ["ngày 03/6/2013", "a day"],
    ["Sáng 8-1-2021", "a day"],
    ["Nghị định 108/2014/NĐ-CP", "the number of a document"],
    ["12016 tỷ đồng", "a longer number"],
    ["ngày 4 tháng 3", "the month of a day"],
    ["trong 3 tháng", "a length of time"],
    ["Kế hoạch năm 2016-KH", "the symbol of a document"],
    ["Nghị quyết 5-2016", "the end of a date"],
    ["giao ban báo chí tuần thứ 16 năm 2019", "a week"],
  ])("«%s» is none: %s", (text) => {
    expect(shown(text)).toEqual([]);
  });

  test("a mention has its words without the space around them", () => {
    expect(findPeriods("giai đoạn (2016 - 2020) và  2021-2022").map(({ text }) => text)).toEqual([
      "giai đoạn (2016 - 2020",
      "2021-2022",
    ]);
  });

  test("a mention says where it stands and in which words", () => {
    expect(findPeriods("Tổng kết năm 2016.")).toStrictEqual([
      { index: 9, end: 17, text: "năm 2016", part: "Y", year: 2016 },
    ]);
  });
});

describe("the written form", () => {
  test.each([
    ["Y", 2016, undefined, "2016"],
    ["H1", 2020, undefined, "2020-H1"],
    ["9M", 2020, undefined, "2020-9M"],
    ["03", 2018, undefined, "2018-03"],
    ["interval", 2016, 2020, "2016/2020"],
  ])("of %s in %s is one that a report may have", (part, year, endYear, written) => {
    expect(writePeriod(part, year, endYear)).toBe(written);
    expect(Period.parse(written)).toBe(written);
  });
});

const prose = fc
  .array(
    fc.constantFrom(
      ..."năm|2016|2020|6|tháng|đầu|cuối|quý|I|IV|3|12|giai đoạn|nhiệm kỳ|-|/|(|)|,|nửa|của|những|còn lại|05-CT/TW".split(
        "|",
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(" "));

test("mentions lie in the text, in order, and never overlap, whatever the text", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        prose,
        prose.map((text) => text.replaceAll(" ", "")),
        fc.string(),
      ),
      (text) => {
        let last = 0;
        for (const mention of findPeriods(text)) {
          expect(mention.index).toBeGreaterThanOrEqual(last);
          expect(text.slice(mention.index, mention.end).trim()).toBe(mention.text);
          last = mention.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});
