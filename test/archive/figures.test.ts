import { describe, expect, test } from "vitest";
import { citationsIn } from "../../src/archive/documents.ts";
import { check } from "../../src/archive/figure-checks.ts";
import { figuresIn } from "../../src/archive/figures.ts";
import { readVocabulary } from "../../src/report/store.ts";

const { terms } = (await readVocabulary("content")).vocabulary;
const read = (text: string) =>
  figuresIn(text, 1, citationsIn(text, 1, terms), terms).map(({ value, of, unit, noun }) => ({
    value,
    ...(of === undefined ? {} : { of }),
    ...(unit === undefined ? {} : { unit }),
    ...(noun === undefined ? {} : { noun }),
  }));

describe("a figure", () => {
  test.each([
    ["có 3.703/3.823 đảng viên được học", [{ value: 3703, of: 3823, noun: "đảng viên" }]],
    ["với 99,52% đảng viên tham gia", [{ value: 99.52, unit: "%", noun: "đảng viên" }]],
    ["đồng bộ 05 nhóm nhiệm vụ, giải pháp trong Kết luận", [{ value: 5, noun: "nhóm nhiệm vụ, giải pháp" }]],
    ["thu hồi 1,25 tỷ đồng", [{ value: 1.25, unit: "tỷ đồng" }]],
    ["trên 1,1 triệu đảng viên", [{ value: 1_100_000, noun: "đảng viên" }]],
    ["diện tích 153m2 đất", [{ value: 153, unit: "m2", noun: "đất" }]],
    [
      "54 đại hội điểm, 33 đại hội",
      [
        { value: 54, noun: "đại hội điểm" },
        { value: 33, noun: "đại hội" },
      ],
    ],
    ["(một trong bốn chương trình trọng tâm)", [{ value: 1, of: 4, noun: "chương trình trọng tâm" }]],
    ["trong toàn phường 100% tổ dân phố có", [{ value: 100, unit: "%", noun: "tổ dân phố" }]],
    [
      "nâng tổng số lên 117/212 (chiếm 55,2%)",
      [
        { value: 117, of: 212 },
        { value: 55.2, unit: "%" },
      ],
    ],
    ["giá trị đạt 10,1 nghìn tỷ tăng", [{ value: 10.1, unit: "nghìn tỷ" }]],
    ["Lực lượng 35 các cấp đăng 15 tin", [{ value: 15, noun: "tin" }]],
    ["có 9/11 chỉ tiêu đạt", [{ value: 9, of: 11, noun: "chỉ tiêu" }]],
  ])("«%s» is read", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    "nhiệm kỳ 2020-2025",
    "Sáng 8-1, hội nghị họp",
    "Nghị quyết Trung ương 4 (khóa XII)",
    "Nghị quyết số 26-NQ/TW ngày 19/5/2018",
    "6 tháng đầu năm 2020",
    "kỳ họp thứ 9, Quốc hội khóa XIV",
    "đại dịch Covid-19 nhưng",
    "Quân khu 4 và",
  ])("«%s» has none", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("the arithmetic of a figure", () => {
  const checked = (text: string) => {
    const [figure] = figuresIn(text, 1, [], terms);
    return figure && check({ body: [text] }, figure);
  };

  test("gives the share that a part is of its whole", () => {
    expect(checked("3.703/3.823 đảng viên được học")?.percent).toBeCloseTo(96.86, 2);
  });

  test("says when a part exceeds its whole, and when the printed share is another", () => {
    expect(checked("Kết nạp 233/220 đảng viên, đạt 105,9% chỉ tiêu")?.fault).toBe("part-over-whole");
    expect(checked("Kết nạp 150/200 đảng viên, đạt 80% chỉ tiêu")).toMatchObject({
      printed: 80,
      fault: "other-percentage",
    });
    expect(checked("Kết nạp 150/200 đảng viên, đạt 75% chỉ tiêu")?.fault).toBeUndefined();
  });
});
