import { expect, test } from "vitest";
import { Archive } from "../../src/archive/archive.ts";
import { type Kin, KinFinder, type Shared } from "../../src/archive/kin.ts";
import { reportWith, vocabulary } from "./reports.ts";

const archive = new Archive({
  reports: ["01", "02", "03", "04", "05"].map((month) =>
    reportWith({ title: `Tháng ${month}`, published: `2020-${month}-01` }),
  ),
  vocabulary,
});
const [may, april, march, february, january] = archive.entries;

function kinOf(entry: typeof may, things: Record<string, (typeof may)[]>): Kin[] {
  const shared: Shared[] = Object.entries(things).map(([name, entries]) => ({
    url: `/van-ban/${name}/`,
    name,
    entries: entries.filter((one) => one !== undefined),
  }));
  return entry === undefined ? [] : new KinFinder(shared, archive.entries.length).of(entry);
}

const told = (kin: readonly Kin[]) =>
  kin.map(({ entry, shared }) => [entry.report.title, ...shared.map(({ name }) => name)]);

test("a document that two reports cite makes them nearer than one that all cite", () => {
  const kin = kinOf(january, {
    often: [january, february, march, april, may],
    rare: [january, may],
  });
  expect(told(kin)).toEqual([
    ["Tháng 05", "rare", "often"],
    ["Tháng 02", "often"],
    ["Tháng 03", "often"],
    ["Tháng 04", "often"],
  ]);
});

test("a report that cites the same document twice is no nearer for it", () => {
  expect(told(kinOf(march, { once: [march, march, april, april] }))).toEqual([["Tháng 04", "once"]]);
});

test("a report that shares nothing has no kin", () => {
  expect(kinOf(march, { alone: [march], others: [april, may] })).toEqual([]);
});

test("a report knows those before and after it about its province, though others stand between in time", () => {
  const made = new Archive({
    reports: [["hue"], ["gia-lai"], ["hue", "gia-lai"]].map((provinces, at) =>
      reportWith({ title: `Bài ${at}`, published: `2020-01-0${at + 1}`, provinces }),
    ),
    vocabulary,
  });
  const around = (title: string) =>
    made.inProvinces(made.entries.find(({ report }) => report.title === title)?.url ?? "");
  expect(around("Bài 2")).toMatchObject([
    { province: { slug: "gia-lai" }, previous: { title: "Bài 1" } },
    { province: { slug: "hue" }, previous: { title: "Bài 0" } },
  ]);
  expect(around("Bài 0")).toMatchObject([{ province: { slug: "hue" }, next: { title: "Bài 2" } }]);
});
