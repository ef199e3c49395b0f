import { expect, test } from "vitest";
import { Archive } from "../../src/archive/archive.ts";
import type { ChainView } from "../../src/archive/chain-lists.ts";
import { LIST_KINDS, listsOf } from "../../src/archive/lists.ts";
import { readingOf } from "../../src/archive/reading.ts";
import { archiveOf, vocabulary } from "./read-fixtures.ts";
import { reportsOfOneProvince } from "./synthetic-reports.ts";

const REPORTS = reportsOfOneProvince(100);
const archive = new Archive({ reports: REPORTS, vocabulary });
const lists = listsOf(archive);
const LAM_DONG: ChainView = { province: "lam-dong" };

test("every item of every list stands on one of its pages", () => {
  for (const kind of LIST_KINDS) {
    for (const value of lists.values(kind)) {
      const pages = [undefined, ...lists.numbers(kind, value)].map((number) =>
        lists.page(kind, value, number),
      );
      const items = pages.flatMap((page): unknown[] => page?.items ?? []);
      expect(items.length, `${kind} ${value}`).toBe(lists.total(kind, value));
      expect(new Set(items).size, `${kind} ${value}`).toBe(items.length);
    }
  }
  expect(lists.numbers("all", "")).not.toEqual([]);
  expect(lists.numbers("province", "lam-dong")).not.toEqual([]);
});

test("a list that is not there has an empty page, and no page has a number that it does not have", () => {
  expect(lists.page("year", "1800")?.items).toEqual([]);
  expect(lists.page("all", "", 99)).toBeUndefined();
});

test("many people stand by the letter of their given names, few on one page", async () => {
  expect(lists.values("people")).toContain("H");
  expect(lists.values("people")).not.toContain("");
  expect(listsOf(await archiveOf("content")).values("people")).toEqual([""]);
});

test("a short chain is whole; of one that is too long every point stands on one page of its years, in its order", async () => {
  expect(listsOf(await archiveOf("content")).chains.summary({})).toHaveProperty("years");
  expect(lists.chains.summary(LAM_DONG)).toHaveProperty("counted");
  const pointsOf = (periods: ReturnType<typeof wholePeriods>) =>
    periods.flatMap(({ period, planned, reported }) =>
      [...planned, ...reported].flatMap(({ points }) =>
        points.map(
          ({ entry, paragraph, index, role }) => `${period} ${entry.url} ${paragraph} ${index} ${role}`,
        ),
      ),
    );
  const wholePeriods = () =>
    readingOf(archive)
      .chain.years(LAM_DONG)
      .flatMap(({ periods }) => periods);
  const { chains } = lists;
  const pages = chains
    .years(LAM_DONG)
    .flatMap((year) =>
      [undefined, ...chains.numbers(LAM_DONG, year)].map((number) =>
        pointsOf(chains.page(LAM_DONG, year, number)?.periods ?? []),
      ),
    );
  const whole = pointsOf(wholePeriods());
  expect(pages.flat().sort()).toEqual([...whole].sort());
  for (const page of pages) expect(page).toEqual(whole.filter((point) => page.includes(point)));
});

test("a page of a period says where the period has more on other pages, so that silence is not taken for nothing", () => {
  const { chains } = lists;
  const several = chains.years(LAM_DONG).find((year) => chains.numbers(LAM_DONG, year).length > 0) ?? "";
  const page = chains.page(LAM_DONG, several);
  expect(page?.periods.some(({ elsewhere }) => elsewhere?.reported || elsewhere?.planned)).toBe(true);
});

test("what has no province of its own is led to by its level", () => {
  const placeless = REPORTS.map((report) => ({ ...report, provinces: [], level: "central" as const }));
  const { chains } = listsOf(new Archive({ reports: placeless, vocabulary }));
  const summary = chains.summary({});
  const [first] = "counted" in summary ? summary.counted : [];
  expect(first?.places).toEqual([{ place: { level: "central" }, from: first?.year }]);
  expect(chains.years({ level: "central" })).not.toEqual([]);
  expect(chains.years({})).toEqual([]);
});

test("one more report, newer than all, changes no page of a list but the newest and those beside it", () => {
  const [report] = REPORTS;
  if (report === undefined) throw new Error("no report");
  const newer = { ...report, title: "Bài mới", published: "2099-01-01" };
  const after = listsOf(new Archive({ reports: [...REPORTS, newer], vocabulary }));
  const titlesOn = (of: typeof lists, number: number) =>
    of.page("all", "", number)?.items.map(({ report: { title } }) => title);
  for (const number of lists.numbers("all", "")) {
    expect(titlesOn(after, number)).toEqual(titlesOn(lists, number));
  }
});
