import { expect, test } from "vitest";
import { Archive } from "../../src/archive/archive.ts";
import { Threads } from "../../src/archive/thread.ts";
import type { Report } from "../../src/report/schema.ts";
import { reportWith, vocabulary } from "./reports.ts";

const REPORTS: Partial<Report>[] = [
  { title: "Kế hoạch 2021 ở Gia Lai", published: "2021-01-08", plans: ["2021"], provinces: ["gia-lai"] },
  { title: "Kế hoạch 2021 ở Huế", published: "2021-01-09", plans: ["2021-H1"], provinces: ["hue"] },
  { title: "Tổng kết 2021 ở Huế", published: "2022-01-12", reviews: ["2021"], provinces: ["hue"] },
  { title: "Tổng kết 2021 ở Gia Lai", published: "2022-01-13", reviews: ["2021"], provinces: ["gia-lai"] },
  { title: "Không liên quan", published: "2022-02-01", reviews: ["2015"] },
];

function threads(title: string) {
  const archive = new Archive({ reports: REPORTS.map((facts) => reportWith(facts)), vocabulary });
  const entry = archive.entries.find(({ report }) => report.title === title);
  return entry && new Threads(archive).of(entry);
}

const titles = (entries: readonly { report: Report }[] | undefined) =>
  entries?.map(({ report }) => report.title);

test("a plan leads to what was told of it later, its own province first, and to the plans beside it", () => {
  const [thread, ...others] = threads("Kế hoạch 2021 ở Gia Lai") ?? [];
  expect(thread).toMatchObject({ year: "2021", side: "plan" });
  expect(titles(thread?.across)).toEqual(["Tổng kết 2021 ở Gia Lai", "Tổng kết 2021 ở Huế"]);
  expect(titles(thread?.beside)).toEqual(["Kế hoạch 2021 ở Huế"]);
  expect(others).toEqual([]);
});

test("a review leads back to what had been planned, a half year belonging to its year", () => {
  const [thread] = threads("Tổng kết 2021 ở Huế") ?? [];
  expect(titles(thread?.across)).toEqual(["Kế hoạch 2021 ở Huế", "Kế hoạch 2021 ở Gia Lai"]);
});

test("a year of which no other report speaks is no thread", () => {
  expect(threads("Không liên quan")).toEqual([]);
});
