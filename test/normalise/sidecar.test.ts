import { describe, expect, test } from "vitest";
import { givenFacts, readSidecar, sidecarName } from "../../src/normalise/sidecar.ts";
import { describe as say } from "../../src/report/problem.ts";
import { vocabulary } from "./reading-of.ts";

const read = (...lines: string[]) => readSidecar(lines.join("\n"), "sources/a.yml", vocabulary);

test("a sidecar stands beside its source under the same name", () => {
  expect(["a.txt", "b.c.html", "000_e67d.txt"].map(sidecarName)).toEqual([
    "a.yml",
    "b.c.yml",
    "000_e67d.yml",
  ]);
});

test("an empty sidecar gives nothing, and is sound", () => {
  expect(read("")).toEqual({ given: {}, problems: [] });
  expect(read("# chưa biết gì")).toEqual({ given: {}, problems: [] });
});

test("every fact may be given, a year as a number and an organiser without a list", () => {
  const { given, problems } = read(
    "title: Tổng kết",
    "published: 2017-03-06T08:46:00+07:00",
    "event: { date: 2017-03-04, endDate: 2017-03-05, organiser: Tỉnh ủy Gia Lai, venue: Pleiku, kind: review }",
    "level: province",
    "provinces: [gia-lai]",
    "publication: bao-gia-lai",
    "url: https://baogialai.com.vn/a.html",
    "reviews: [2016]",
    "plans: [2017, 2017-Q1]",
    "lines: { 3: furniture }",
    "reason: xem bản in",
  );
  expect(problems).toEqual([]);
  expect(given).toMatchObject({ reviews: ["2016"], plans: ["2017", "2017-Q1"], lines: { "3": "furniture" } });
  expect(givenFacts(given)).toMatchObject({
    "event.organiser": ["Tỉnh ủy Gia Lai"],
    "event.endDate": "2017-03-05",
    published: "2017-03-06T08:46:00+07:00",
  });
  expect(Object.keys(givenFacts(given))).not.toContain("reason");
  expect(Object.keys(givenFacts(given))).not.toContain("lines");
});

describe("a problem says line, field, what was found and how to mend it", () => {
  test.each([
    ["an unknown field", ["title: Tổng kết", "titel: Tổng kết"], "sources/a.yml:2 titel", "an unknown field"],
    [
      "an unknown field of the event",
      ["event:", "  day: 2017-03-04"],
      "sources/a.yml:2 event.day",
      "an unknown field",
    ],
    [
      "a wrong date",
      ["published: 6/3/2017"],
      "sources/a.yml:1 published",
      "«6/3/2017», expected a date (2017-03-06)",
    ],
    ["a day that cannot be", ["published: 2017-02-31"], "sources/a.yml:1 published", "«2017-02-31»"],
    ["a wrong kind", ["event: { kind: tổng kết }"], "sources/a.yml:1 event.kind", "«tổng kết»"],
    ["a wrong period", ["reviews: [2016-Q5]"], "sources/a.yml:1 reviews.0", "«2016-Q5», expected a period"],
    ["a wrong address", ["url: ftp://a.vn/a"], "sources/a.yml:1 url", "«ftp://a.vn/a»"],
    ["a wrong role", ["reason: x", "lines: { 3: headline }"], "sources/a.yml:2 lines.3", "«headline»"],
    ["a wrong line", ["reason: x", "lines: { 0: body }"], "sources/a.yml:2 lines.0", "the number of a line"],
    [
      "an unknown paper",
      ["publication: bao-la"],
      "sources/a.yml:1 publication",
      "a slug of vocabulary/publications.yml",
    ],
    ["an unknown province", ["provinces: [gia-lai, gia-lay]"], "sources/a.yml:1 provinces", "«gia-lay»"],
    [
      "lines without a reason",
      ["lines: { 3: body }"],
      "sources/a.yml:1 lines",
      "a reason for departing from the rules",
    ],
    [
      "corrections without a reason",
      ["reading: { not: [Bà Cô Dợ] }"],
      "sources/a.yml:1 reading",
      "a reason for departing from the rules",
    ],
    [
      "a correction of no place",
      ["reason: x", "reading:", "  roles: { 4: tasks }"],
      "sources/a.yml:3 reading.roles.4",
      "the id of a paragraph or sentence: doan-4 or doan-4-cau-2",
    ],
    [
      "a correction to no role",
      ["reason: x", "reading:", "  roles: { doan-4: task }"],
      "sources/a.yml:3 reading.roles.doan-4",
      "«task»",
    ],
    [
      "a correction to no time",
      ["reason: x", "reading:", "  periods: { doan-4: sang năm }"],
      "sources/a.yml:3 reading.periods.doan-4",
      "event, review, plan or a period",
    ],
    [
      "an end before the beginning",
      ["event:", "  date: 2017-03-04", "  endDate: 2017-03-03"],
      "sources/a.yml:3 event.endDate",
      "a day after event.date (2017-03-04)",
    ],
    [
      "an end on the first day",
      ["event:", "  date: 2017-03-04", "  endDate: 2017-03-04"],
      "sources/a.yml event.endDate",
      "leave endDate out for a single day",
    ],
    ["no YAML", ['title: "a'], "sources/a.yml:1", "YAML of the form «field: value»"],
    ["an empty value", ["title:"], "sources/a.yml:1 title", "expected"],
  ])("%s", (_, lines, where, what) => {
    const { problems } = read(...lines);
    expect(problems).toHaveLength(1);
    const said = problems.map(say).join();
    expect(said.replace(where.includes(":") ? "" : /:\d+/, "")).toContain(`${where}\n`);
    expect(said).toContain(what);
  });

  test("in these very words", () => {
    const one = (...lines: string[]) => {
      const { problems } = read(...lines);
      expect(problems).toHaveLength(1);
      return problems[0];
    };
    expect(one("title: Tổng kết", "publication: bao-la")).toEqual({
      file: "sources/a.yml",
      line: 2,
      field: "publication",
      found: "«bao-la»",
      expected: "a slug of vocabulary/publications.yml",
      mend: "correct the slug, or add a line for it to vocabulary/publications.yml",
    });
    expect(one("provinces: [gia-lay]")).toMatchObject({
      mend: "correct the slug, or add a line for it to vocabulary/provinces.yml",
    });
    const withoutReason = {
      file: "sources/a.yml",
      expected: "a reason for departing from the rules",
      mend: "add a line «reason: …»",
    };
    expect(one("title: Tổng kết", "lines: { 3: body }")).toEqual({
      ...withoutReason,
      ...{ line: 2, field: "lines", found: "lines given another role without a reason" },
    });
    expect(one("title: Tổng kết", "reading: { not: [Bà Cô Dợ] }")).toEqual({
      ...withoutReason,
      ...{ line: 2, field: "reading", found: "corrections without a reason" },
    });
    expect(one("title: Tổng kết", "corrected: 2024-05-01")).toEqual({
      file: "sources/a.yml",
      line: 2,
      field: "corrected",
      found: "the day of a correction without its reason",
      expected: "a reason for departing from the text",
      mend: "add a line «reason: …», or remove «corrected»",
    });
    expect(one("event:", "  date: 2017-03-04", "  endDate: 2017-03-03")).toEqual({
      file: "sources/a.yml",
      line: 3,
      field: "event.endDate",
      found: "«2017-03-03»",
      expected: "a day after event.date (2017-03-04)",
      mend: "give the last day of the conference, or leave endDate out for a single day",
    });
  });

  test("and none where the day of a correction has its reason, or a conference one of two days", () => {
    expect(read("corrected: 2024-05-01", "reason: x").problems).toEqual([]);
    expect(read("event: { endDate: 2017-03-05 }").problems).toEqual([]);
    expect(read("event: { date: 2017-03-05 }").problems).toEqual([]);
    expect(read("event: { date: 2017-03-05, endDate: 2017-03-06 }").problems).toEqual([]);
  });

  test("all of them together", () => {
    expect(read("publication: bao-la", "provinces: [gia-lay, kon-tun]").problems).toHaveLength(3);
    expect(read("titel: a", "level: tỉnh").problems).toHaveLength(2);
  });
});

test("what is wrong with one field hides nothing that is wrong with another", () => {
  const said = read(
    "tieude: Tổng kết",
    "publication: bao-la",
    "provinces: [gia-lay]",
    "level: tỉnh",
  ).problems;
  expect(said.map(({ field }) => field).sort()).toEqual(["level", "provinces", "publication", "tieude"]);
  const alone = read("reason: 5", "lines: { 3: body }").problems;
  expect(alone.map(({ field }) => field)).toEqual(["reason"]);
});
