import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  daysBetween,
  findDates,
  isDay,
  isoDay,
  weekdayIn,
  weekdayOf,
} from "../../src/vietnamese/dates.ts";

/** The days found, each as `day/month/year` with `-day/month` where a range is written. */
function shown(text: string): string[] {
  return findDates(text).map(({ day, month, year, endDay, endMonth }) => {
    const end = endDay === undefined ? "" : `-${endDay}/${endMonth}`;
    return `${day}/${month}${end}${year === undefined ? "" : ` ${year}`}`;
  });
}

describe("days that a text writes", () => {
  test.each([
    ["Ngày 4/3", ["4/3"]],
    ["Sáng 1-7", ["1/7"]],
    ["Hôm nay (25-10)", ["25/10"]],
    ["Sáng nay (28/12)", ["28/12"]],
    ["Hôm qua (12-1)", ["12/1"]],
    ["ngày 6.1.2017", ["6/1 2017"]],
    ["ngày 06/01/2017, tại Hà Nội", ["6/1 2017"]],
    ["ngày 4 tháng 3", ["4/3"]],
    ["ngày 4 tháng 3 năm 2017", ["4/3 2017"]],
    ["ngày 4 tháng 3, năm 2017", ["4/3 2017"]],
    ["ngày 29/2", ["29/2"]],
    ["24 và 25-3", ["24/3-25/3"]],
    ["ngày 24, 25/3/2016", ["24/3-25/3 2016"]],
    ["ngày 5-6/1/2017", ["5/1-6/1 2017"]],
    ["từ ngày 06 đến 07 tháng 11 năm 2013", ["6/11-7/11 2013"]],
    ["28/2 và 1/3/2017", ["28/2-1/3 2017"]],
    ["từ 29/6 đến hết ngày 2/7", ["29/6-2/7"]],
    ["từ ngày 10/4 đến hết buổi sáng ngày 11/4", ["10/4-11/4"]],
    ["nghị quyết ngày 3/2 và hội nghị 15/1", ["3/2", "15/1"]],
    ["ngày 4 tháng 3 họp, 15/1 bàn", ["4/3", "15/1"]],
    ["ngày 25, 24/3/2016", ["24/3 2016"]],
    ["ngày 24 và 24/3", ["24/3"]],
    ["ngày 5/3 và 28/2/2017", ["5/3", "28/2 2017"]],
    ["từ 28/1 đến 3/2", ["28/1-3/2"]],
    ["từ 3/2 đến 3/2", ["3/2", "3/2"]],
  ])("«%s»: %j", (text, days) => {
    expect(shown(text)).toEqual(days);
  });

  test.each([
    ["31/02/2017", "no February has 31 days"],
    ["29/02/2017", "2017 is no leap year"],
    ["0/1", "no day is the 0th"],
    ["28 và 30/2/2017", "no February has 30 days"],
    ["đạt 12/16 chỉ tiêu", "there is no month 16"],
    ["đạt 4/3/2 điểm", "three numbers without a year"],
    ["tăng 10-12%", "a share"],
    ["12/12,5 điểm", "a longer number"],
    ["giảm 3.703 đảng viên", "thousands"],
    ["Nghị quyết 25-NQ/TW", "the symbol of a document"],
  ])("«%s» is none: %s", (text) => {
    expect(shown(text)).toEqual([]);
  });

  test("a pair of numbers that may be a day is told as one: its sense is for the caller", () => {
    expect(shown("xảy ra 1-2 vụ")).toEqual(["1/2"]);
  });

  test("an impossible range does not hide the possible day within it", () => {
    expect(shown("30 và 12/2/2017")).toEqual(["12/2 2017"]);
  });

  test("a mention says where it stands and in which words", () => {
    expect(findDates("Sáng 8-1, họp")).toStrictEqual([{ index: 5, end: 8, text: "8-1", day: 8, month: 1 }]);
  });
});

const number = fc.integer({ min: 0, max: 40 }).map(String);
const prose = fc
  .array(
    fc.oneof(
      number,
      fc.constantFrom(
        "2016",
        "1999",
        "/",
        "-",
        ".",
        " và ",
        " đến ngày ",
        " tháng ",
        " năm ",
        ", ",
        " ",
        "%",
      ),
      fc.string({ maxLength: 2 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

test("mentions lie in the text, in order, and never overlap, whatever the text", () => {
  fc.assert(
    fc.property(prose, (text) => {
      let last = 0;
      for (const mention of findDates(text)) {
        expect(mention.index).toBeGreaterThanOrEqual(last);
        expect(text.slice(mention.index, mention.end)).toBe(mention.text);
        expect(isDay(mention.day, mention.month, mention.year)).toBe(true);
        last = mention.end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

const years = fc.integer({ min: 1900, max: 2100 });

describe("the calendar", () => {
  test("a day is one if and only if the calendar gives it back", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 33 }),
        fc.integer({ min: 0, max: 14 }),
        years,
        (day, month, year) => {
          const date = new Date(Date.UTC(year, month - 1, day));
          const same = date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
          expect(isDay(day, month, year)).toBe(same && date.getUTCFullYear() === year);
        },
      ),
    );
  });

  test("29 February is a day of some year, 30 February of none", () => {
    expect([isDay(29, 2), isDay(30, 2), isDay(29, 2, 2016), isDay(29, 2, 2017)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  test("counting days forth and back comes to the same day", () => {
    fc.assert(
      fc.property(
        years,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: -800, max: 800 }),
        (year, month, day, count) => {
          const from = isoDay(year, month, day);
          const to = addDays(from, count);
          expect(daysBetween(from, to)).toBe(count);
          expect(addDays(to, -count)).toBe(from);
        },
      ),
    );
  });

  test("days are counted over the end of a year and a leap day, and a time of day does not matter", () => {
    expect(addDays("2016-12-31", 1)).toBe("2017-01-01");
    expect(daysBetween("2017-03-06T08:00:00+07:00", "2017-03-07")).toBe(1);
    expect(isoDay(800, 1, 2)).toBe("0800-01-02");
    expect(addDays("2016-02-28T23:59:00+07:00", 1)).toBe("2016-02-29");
    expect(daysBetween("2017-03-06", "2017-03-04T08:00:00+07:00")).toBe(-2);
  });
});

describe("weekdays", () => {
  test.each([
    ["Chủ nhật", 0],
    ["CN", 0],
    ["THỨ HAI", 1],
    ["Thứ 3", 2],
    ["thứ tư", 3],
    ["Thứ năm - 31/12/2020", 4],
    ["Thứ Sáu", 5],
    ["thứ bảy", 6],
    ["thứ 7", 6],
    ["ngày 31/12/2020", undefined],
  ])("«%s» names day %s of the week", (text, day) => {
    expect(weekdayIn(text)).toBe(day);
  });

  test("a day falls on the weekday of the calendar, wherever the program runs", () => {
    expect(weekdayOf("2017-03-06")).toBe(1);
    expect(weekdayOf("2020-12-31T23:30:00+07:00")).toBe(4);
    expect(weekdayOf("2017-03-05")).toBe(0);
  });
});
