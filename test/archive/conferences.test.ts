import { describe, expect, test } from "vitest";
import { compare } from "../../src/archive/compare.ts";
import { conferencesOf } from "../../src/archive/conferences.ts";
import { entriesOf } from "../../src/archive/entry.ts";
import { partsOf } from "../../src/archive/roles.ts";
import type { Report } from "../../src/report/schema.ts";
import { vocabulary } from "./read-fixtures.ts";
import { reportWith } from "./reports.ts";

const central = (title: string, facts: Partial<Report>) =>
  reportWith({
    title,
    level: "central",
    event: { date: "2017-03-04", organiser: ["Ban Tổ chức Trung ương"] },
    ...facts,
  });
const group = (...reports: Report[]) =>
  conferencesOf(entriesOf(reports, vocabulary)).map(({ entries }) =>
    entries.map(({ report }) => report.title).sort(),
  );

describe("reports are of one conference", () => {
  test("when one organiser held it on one day, whatever the province of the paper", () => {
    const reports = [central("A", { provinces: ["lam-dong"] }), central("B", { provinces: ["quang-binh"] })];
    expect(group(...reports)).toEqual([["A", "B"]]);
  });

  test("when their ranges of days overlap", () => {
    const event = { date: "2017-03-03", endDate: "2017-03-05", organiser: ["Ban Tổ chức Trung ương"] };
    expect(group(central("A", {}), central("B", { event }))).toEqual([["A", "B"]]);
  });

  test("when their ranges of days overlap over the turn of a year", () => {
    const event = { date: "2016-12-30", endDate: "2017-01-02", organiser: ["Ban Tổ chức Trung ương"] };
    expect(group(central("A", { event: { ...event, date: "2017-01-01" } }), central("B", { event }))).toEqual(
      [["A", "B"]],
    );
  });

  test("when one that joined others joins them to a third, in another month and of another organiser", () => {
    const [first, second] = ["Ban Tổ chức Trung ương", "Ban Tuyên giáo Trung ương"];
    const held = (date: string, endDate: string, ...organiser: string[]) => ({ date, endDate, organiser });
    expect(
      group(
        central("A", { event: held("2017-03-30", "2017-03-31", first) }),
        central("B", { event: held("2017-03-31", "2017-04-02", first, second) }),
        central("C", { event: held("2017-04-02", "2017-04-03", second) }),
        central("D", { event: held("2017-04-03", "2017-04-04", first) }),
      ),
    ).toEqual([["A", "B", "C", "D"]]);
  });

  test("not when the day, the organiser or the province of a local organiser differ", () => {
    const local = (title: string, province: string) =>
      central(title, {
        level: "province",
        provinces: [province],
        event: { date: "2017-03-04", organiser: ["Ban Tổ chức Tỉnh ủy"] },
      });
    expect(group(local("A", "lam-dong"), local("B", "quang-binh"))).toHaveLength(2);
    expect(
      group(
        central("A", {}),
        central("B", { event: { date: "2017-03-05", organiser: ["Ban Tổ chức Trung ương"] } }),
      ),
    ).toHaveLength(2);
  });

  test("not when no organiser or no day is known", () => {
    expect(
      group(central("A", { event: { date: "2017-03-04" } }), central("B", { event: { date: "2017-03-04" } })),
    ).toHaveLength(2);
  });
});

test("two reports of a conference are told apart by wording and by what each alone has", () => {
  const same = "Đồng chí Đinh Thế Huynh ghi nhận và biểu dương ngành.";
  const [conference] = conferencesOf(
    entriesOf(
      [
        central("A", { body: [`${same} Toàn ngành đã kết nạp 120 đảng viên mới. Hội nghị kết thúc.`] }),
        central("B", { body: [`${same} Toàn ngành đã kết nạp 121 đảng viên mới.`] }),
      ],
      vocabulary,
    ),
  );
  if (conference === undefined) throw new Error("no conference");
  const { alike, alone } = compare(conference, ({ report }) => partsOf(report, vocabulary.cues));
  expect(
    alike.map((pair) =>
      pair.map(({ place, own }) => own.map(({ index, end }) => place.text.slice(index, end))),
    ),
  ).toEqual([[["120"], ["121"]]]);
  expect(alone.map(({ places }) => places.map(({ text }) => text))).toEqual([["Hội nghị kết thúc."], []]);
});
