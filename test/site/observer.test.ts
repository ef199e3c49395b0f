import { expect, test } from "vitest";
import { Archive } from "../../src/archive/archive.ts";
import { listsOf } from "../../src/archive/lists.ts";
import type { Report } from "../../src/report/schema.ts";
import { SiteConfig } from "../../src/site/config.ts";
import { Observer } from "../../src/site/observer.ts";
import { Site } from "../../src/site/site.ts";
import { reportWith, vocabulary } from "../archive/reports.ts";

const observerOf = (...titles: string[]) =>
  new Observer(
    new Site({
      config: SiteConfig.parse({}),
      archive: new Archive({ reports: titles.map((title) => reportWith({ title })), vocabulary }),
      stored: new Map(),
      files: new Map(),
    }),
  );

test("what a page read is fingerprinted alike as it is read and by its key afterwards, optional arguments left out or not", async () => {
  const observer = observerOf("A");
  const { reads } = await observer.record(async () => {
    listsOf(observer.site.archive).page("all", "", undefined);
  });
  const [key = ""] = reads;
  const [same, another] = [observerOf("A"), observerOf("B")];
  expect(same.digest(key)).toBe(observer.digest(key));
  expect(another.digest(key)).not.toBe(observer.digest(key));
});

test("a report beside it changes what is read of the report itself, and not what lists and readings show of it", () => {
  const [alone, beside] = [observerOf("A"), observerOf("A", "B")];
  const [{ url } = { url: "" }] = alone.site.archive.entries;
  const same = (...key: string[]) => alone.digest(JSON.stringify(key)) === beside.digest(JSON.stringify(key));
  expect(same("archive", "entry", url)).toBe(false);
  expect(same("reading", "of", url)).toBe(true);
});

test("what a page reads of what a report says changes with every fact and every word of the report", () => {
  const observerWith = (facts: Partial<Report>) =>
    new Observer(
      new Site({
        config: SiteConfig.parse({}),
        archive: new Archive({ reports: [reportWith({ title: "A", ...facts })], vocabulary }),
        stored: new Map(),
        files: new Map(),
      }),
    );
  const before = observerWith({ body: ["Năm 2016, kết nạp 100 đảng viên."] });
  const [{ url } = { url: "" }] = before.site.archive.entries;
  const digest = (observer: Observer) => observer.digest(JSON.stringify(["reading", "of", url]));
  const changes: Partial<Report>[] = [
    { body: ["Năm 2016, kết nạp 101 đảng viên."] },
    { body: ["Năm 2016, kết nạp 100 đảng viên."], reviews: ["2016"] },
  ];
  for (const change of changes) expect(digest(observerWith(change))).not.toBe(digest(before));
});
