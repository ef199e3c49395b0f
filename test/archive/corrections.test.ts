import { describe, expect, test } from "vitest";
import { Archive } from "../../src/archive/archive.ts";
import { readingOf } from "../../src/archive/reading.ts";
import type { ReasonedCorrections } from "../../src/report/corrections.ts";
import { vocabulary } from "./read-fixtures.ts";
import { reportWith } from "./reports.ts";

const BODY = [
  "Năm 2016, ngành kết nạp 61 đảng viên. Tuy nhiên, có nơi làm chậm.",
  "- Chỉ đạo đại hội theo nghị quyết về sắp xếp bộ máy, dẹp tà đạo Bà Cô Dợ và Cô Dợ.",
  "Bí thư Huyện ủy Bling Mia phát biểu. Chỉ thị số 05-CT/TW đi vào nền nếp.",
];

function read(reading?: Omit<ReasonedCorrections, "reason">) {
  const report = reportWith({
    body: BODY,
    reviews: ["2016"],
    plans: ["2017", "2017-Q1"],
    ...(reading && { reading: { ...reading, reason: "xem bản in" } }),
  });
  const all = readingOf(new Archive({ reports: [report], vocabulary }));
  const [own] = all.reports;
  if (own === undefined) throw new Error("no report");
  return { ...own, documents: all.documents, chain: all.chain };
}

describe("a role that the archivist gives", () => {
  const roles = (reading?: Parameters<typeof read>[0]) =>
    read(reading).parts.map(({ role, speaks, periods }) => [role, speaks, periods.join()]);

  test("is that of every sentence of a paragraph, with the time such a part speaks of", () => {
    expect(roles({ roles: { "doan-1": "tasks" } }).slice(0, 2)).toEqual([
      ["tasks", "plan", "2017"],
      ["tasks", "plan", "2017"],
    ]);
  });

  test("for a sentence goes before the paragraph's, and leaves the other sentences as they were", () => {
    const [first, second, third] = roles();
    expect(roles({ roles: { "doan-1-cau-2": "results" } }).slice(0, 3)).toEqual([
      first,
      ["results", "review", "2016"],
      third,
    ]);
    expect(roles({ roles: { "doan-1": "tasks", "doan-1-cau-2": "limitations" } })[1]).toEqual(second);
  });

  test("may be none, and then nothing is claimed", () => {
    const [part] = read({ roles: { "doan-1": "none" } }).parts;
    expect(part).toEqual({
      paragraph: 1,
      index: 0,
      text: "Năm 2016, ngành kết nạp 61 đảng viên.",
      periods: [],
      given: true,
    });
  });

  test("has no cue for evidence; a time alone leaves role and evidence", () => {
    expect(read({ roles: { "doan-1": "results" } }).parts[0]).not.toHaveProperty("evidence");
    expect(read({ periods: { "doan-1-cau-1": "2017-Q1" } }).parts[0]).toMatchObject({
      role: "results",
      speaks: "plan",
      periods: ["2017-Q1"],
      evidence: { held: false },
      given: true,
    });
  });

  test("moves the sentence in the chain", () => {
    const planned = (reading?: Parameters<typeof read>[0]) =>
      read(reading)
        .chain.years()
        .flatMap(({ periods }) => periods.flatMap((period) => period.planned))
        .flatMap(({ points }) => points.map(({ text }) => text));
    expect(planned().join()).not.toContain("Chỉ đạo đại hội");
    expect(planned({ roles: { "doan-2": "tasks" } }).join()).toContain("Chỉ đạo đại hội");
  });
});

describe("a person, document or figure that the archivist", () => {
  test("says is none is gone, wherever the words stand", () => {
    expect(read().mentions.map(({ name }) => name)).toContain("Cô Dợ");
    const { mentions, citations, figures } = read({ not: ["Cô Dợ", "05-CT/TW", "61 đảng viên"] });
    expect(mentions.map(({ name }) => name)).not.toContain("Cô Dợ");
    expect([citations, figures]).toEqual([[], []]);
  });

  test("gives is there with its offices, and marked", () => {
    expect(read().mentions.map(({ name }) => name)).not.toContain("Bling Mia");
    const { mentions } = read({
      people: [{ at: "doan-3", name: "Bling Mia", offices: ["Bí thư Huyện ủy"] }],
    });
    expect(mentions.at(-1)).toEqual({
      paragraph: 3,
      index: 16,
      end: 25,
      text: "Bling Mia",
      name: "Bling Mia",
      titles: ["Bí thư Huyện ủy"],
      given: true,
    });
  });

  test("names joins the other mentions of that document", () => {
    const name = "Chỉ thị số 05-CT/TW";
    const words = "nghị quyết về sắp xếp bộ máy";
    const { documents } = read({ documents: [{ at: "doan-2", words, name }] });
    expect(documents.map((document) => [document.name, document.cited.length])).toEqual([[name, 2]]);
    const own = read({ documents: [{ at: "doan-2", words, name: "Nghị quyết sắp xếp bộ máy" }] }).documents;
    expect(own.map((document) => document.name)).toEqual([name, "Nghị quyết sắp xếp bộ máy"]);
  });

  test("gives in place of a figure is the only one there", () => {
    const { figures } = read({
      figures: [{ at: "doan-1-cau-1", words: "61 đảng viên", value: 61, counts: "đảng viên" }],
    });
    expect(figures).toEqual([
      {
        paragraph: 1,
        index: 24,
        end: 36,
        text: "61 đảng viên",
        value: 61,
        noun: "đảng viên",
        given: true,
      },
    ]);
  });
});
