import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { impossibleDay, isEmptyDateline, readDateline } from "../../../src/normalise/lines/dateline.ts";
import { addDays } from "../../../src/vietnamese/dates.ts";

describe("a dateline", () => {
  test.each([
    ["Cập nhật lúc 08:46, Thứ Hai, 06/03/2017 (GMT+7)", "2017-03-06T08:46:00+07:00"],
    ["Cập nhật lúc: 20:42, 26/12/2016 [GMT+7]", "2016-12-26T20:42:00+07:00"],
    ["Thứ Tư, 08/04/2015, 08:11 [GMT+7]", "2015-04-08T08:11:00+07:00"],
    ["THỨ SÁU, 11/01/2019 06:12:30", "2019-01-11T06:12:30+07:00"],
    ["Thứ năm - 31/12/2020 15:29", "2020-12-31T15:29:00+07:00"],
    ["15:06, 28/12/2012", "2012-12-28T15:06:00+07:00"],
    ["31/12/2020 - 19:54", "2020-12-31T19:54:00+07:00"],
    ["09:47 28/12/2023 GMT+7", "2023-12-28T09:47:00+07:00"],
    ["25.2.2014 - 10:34", "2014-02-25T10:34:00+07:00"],
    ["10/01/2017", "2017-01-10"],
    ["Print Thứ Tư, 15/01/2020 08:22 Gốc", "2020-01-15T08:22:00+07:00"],
    ["Cập nhật ngày: 15/07/2014 09:05:12", "2014-07-15T09:05:12+07:00"],
    ["Ngày đăng: 15-07-2014", "2014-07-15"],
    ["Đăng lúc 9h05, ngày 15/7/2014", "2014-07-15T09:05:00+07:00"],
    ["Đăng ngày 15 tháng 7 năm 2014", "2014-07-15"],
    ["Thứ ba, ngày 15 tháng 07 năm 2014 | 16:30", "2014-07-15T16:30:00+07:00"],
    ["15/07/14 - 4:05 PM", "2014-07-15T16:05:00+07:00"],
    ["15/07/2014 12:10 AM", "2014-07-15T00:10:00+07:00"],
    ["15/07/2014 12:10 PM", "2014-07-15T12:10:00+07:00"],
    ["15/07/2014 09:10 AM", "2014-07-15T09:10:00+07:00"],
    ["15/07/2014 16:05 PM", "2014-07-15T16:05:00+07:00"],
    ["15/07/2014 8h5", "2014-07-15T08:05:00+07:00"],
    ["15/07/2014 08:75", "2014-07-15"],
    ["15/07/2014 04:05 CH", "2014-07-15T16:05:00+07:00"],
    ["Thứ ba, 15/7/2014 | 2:31:55 Chiều", "2014-07-15T14:31:55+07:00"],
    ["15/07/2014 08:05 Sáng", "2014-07-15T08:05:00+07:00"],
    ["Thứ ba, 15/07/2014 | 11:40 Chia sẻ", "2014-07-15T11:40:00+07:00"],
    ["15/07/2014 00:00", "2014-07-15"],
    ["Posted on 15/07/2014", "2014-07-15"],
    ["Chủ nhật, 05/03/2017 | 328 lượt xem", "2017-03-05"],
    ["Thứ tư, 12 Tháng 1 2022 15:09", "2022-01-12T15:09:00+07:00"],
    ["Thứ Bảy, 22 Tháng Mười Hai 2012 02:54", "2012-12-22T02:54:00+07:00"],
    ["Ngày 22 Tháng 12, 2012 | 02:54 PM", "2012-12-22T14:54:00+07:00"],
    ["Được đăng: 22 Tháng Giêng 2013", "2013-01-22"],
    ["Ngày đăng 06/07/2016 | 09:05  | View count: 112", "2016-07-06T09:05:00+07:00"],
    ["2019-01-24 09:22:00", "2019-01-24T09:22:00+07:00"],
    ["2019-01-24T09:22:00+07:00", "2019-01-24T09:22:00+07:00"],
    ["15/07/2014 08:11 Xem cỡ chữ A+ A-", "2014-07-15T08:11:00+07:00"],
    ["Thứ năm - 24/06/2021 15:51 1.320 0", "2021-06-24T15:51:00+07:00"],
    ["Thứ tư - 12/01/2022 09:15 412 0", "2022-01-12T09:15:00+07:00"],
    ["Thứ hai - 06/03/2017 08:46 | 1.234 | 0", "2017-03-06T08:46:00+07:00"],
    ["T2, 06/03/2017 - 08:46", "2017-03-06T08:46:00+07:00"],
    ["Monday, 06 March 2017 08:46", "2017-03-06T08:46:00+07:00"],
    ["Mar 6, 2017 8:46 am", "2017-03-06T08:46:00+07:00"],
    ["Tháng Ba 6, 2017", "2017-03-06"],
    ["06 Th3 2017", "2017-03-06"],
    ["06-Mar-2017", "2017-03-06"],
    ["3/24/2017 8:46:00 AM", "2017-03-24T08:46:00+07:00"],
    ["🕔 08:46, 06/03/2017", "2017-03-06T08:46:00+07:00"],
    ["Báo GIA LAI   Thứ hai, ngày 6-3-2017   Trang 3", "2017-03-06"],
    ["Người đăng: Nguyễn Văn An | Ngày đăng: 06/03/2017", "2017-03-06"],
    ["Đăng ngày: 06/03/2017, 08:46 | Danh mục: Tin tức", "2017-03-06T08:46:00+07:00"],
  ])("«%s» says %s", (line, moment) => {
    expect(readDateline(line)).toMatchObject({ moment, wrongWeekday: false });
  });

  test.each([
    ["Ngày 10/01/2017, Tỉnh ủy tổ chức hội nghị", "a sentence"],
    ["Sáng 10/01/2017 Ban Tổ chức Tỉnh ủy họp tổng kết năm", "a sentence without a comma"],
    ["Thứ Tư, 08/04", "no year"],
    ["24-25/3/2016", "a range of days"],
    ["31/02/2017 08:11", "a day that cannot be"],
    ["08:46", "a time alone"],
    ["Nghị quyết 25-NQ/TW", "no day"],
    ["", "nothing"],
    [`${"10/01/2017 ".repeat(20)}`, "longer than any dateline"],
  ])("«%s» is none: %s", (line) => {
    expect(readDateline(line)).toBeUndefined();
  });

  test.each([
    ["Thu Hà - 08:11, 15/07/2014", "Thu Hà"],
    ["Thứ ba, 15/07/2014 | Xây dựng Đảng", "Xây dựng Đảng"],
    ["Thứ ba, 15/07/2014 | Báo Gia Lai điện tử", "Báo Gia Lai điện tử"],
    ["Cập nhật lúc 08:46, Thứ Hai, 06/03/2017 (GMT+7)", ""],
    ["Tác giả: Nguyễn Thị Thu Hà | 06/03/2017", "Tác giả: Nguyễn Thị Thu Hà"],
    ["06/03/2017 Viết bởi Phòng Tổ chức - Hành chính", "Viết bởi Phòng Tổ chức - Hành chính"],
    ["Bởi Thu Hà - 06/03/2017", "Bởi Thu Hà"],
    ["Đăng bởi: Thu Hà, 06/03/2017", ""],
    ["Người đăng: Nguyễn Văn An | 06/03/2017", ""],
  ])("of «%s», «%s» is left: a byline, a section, or nothing", (line, rest) => {
    expect(readDateline(line)?.rest).toBe(rest);
  });

  test("a weekday that contradicts the date is told, and the date kept", () => {
    expect(readDateline("Thứ Ba, 06/03/2017")).toMatchObject({ moment: "2017-03-06", wrongWeekday: true });
  });

  test("it says whether a label and a time stand by the date", () => {
    expect(readDateline("Cập nhật: 06/03/2017")).toMatchObject({ labelled: true, timed: false });
    expect(readDateline("06/03/2017 08:46")).toMatchObject({ labelled: false, timed: true });
  });

  test("a time that no clock shows is left out", () => {
    expect(readDateline("06/03/2017 25:10")?.moment).toBe("2017-03-06");
  });

  test("any day and time come back, in each order and dress", () => {
    const two = (n: number) => String(n).padStart(2, "0");
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }).map((count) => addDays("2005-01-01", count)),
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 1, max: 59 }),
        (day, hour, minute) => {
          const printed = day.split("-").reverse().join("/");
          const time = `${two(hour)}:${two(minute)}`;
          const moment = `${day}T${time}:00+07:00`;
          for (const line of [
            `${time}, ${printed}`,
            `Cập nhật: ${printed} - ${time}`,
            `${printed} | ${time} (GMT+7)`,
          ])
            expect(readDateline(line)?.moment).toBe(moment);
        },
      ),
    );
  });
});

describe("the shell of a dateline", () => {
  test.each(["Cập nhật:  GMT+7", "Cập nhật lúc: ,", "Ngày đăng:", "Thứ Hai,", "(GMT+7)"])(
    "«%s» is empty",
    (line) => {
      expect(isEmptyDateline(line)).toBe(true);
    },
  );
  test.each(["Cập nhật lúc 08:46", "Thứ Hai, họp giao ban", "|", "Tỉnh ủy", ""])(
    "«%s» is not one",
    (line) => {
      expect(isEmptyDateline(line)).toBe(false);
    },
  );
});

describe("a day that cannot be", () => {
  test.each([
    ["31/02/2017 08:11", "31/02/2017"],
    ["Thứ Hai, 29.2.2017", "29.2.2017"],
    ["Cập nhật: 12 / 13 / 2017", "12 / 13 / 2017"],
  ])("stands in «%s»", (line, day) => {
    expect(impossibleDay(line)).toBe(day);
  });
  test.each(["28/02/2017", "29/2/2016", "31/02", `${"a ".repeat(60)}31/02/2017`])(
    "does not stand in «%s»",
    (line) => {
      expect(impossibleDay(line)).toBeUndefined();
    },
  );
});

test("a day behind which a sentence goes on is none of the page's", () => {
  expect(readDateline("Ngày 24/11/2022 tại")).toBeUndefined();
});
