import { describe, expect, test } from "vitest";
import { shortForms } from "../../../src/search/expansions.ts";
import type { Query } from "../../../src/search/query/parse.ts";
import { parseQuery } from "../../../src/search/query/parse.ts";
import {
  abbreviated,
  formerly,
  numbersApart,
  typedOut,
  withWhole,
  writtenOut,
} from "../../../src/search/query/variants.ts";

const TABLE = [
  { short: ["BCH"], long: ["Ban Chấp hành"] },
  { short: ["TW", "T.Ư"], long: ["Trung ương"] },
  { short: ["CT"], long: ["Chỉ thị", "Chương trình", "Chủ tịch", "Công ty", "Công tác"] },
];

/** A query in short: units parted by «|», those that must stand in a row in brackets. */
const short = ({ units }: Query): string =>
  units
    .map(({ words, quoted }) => {
      const row = words.map(({ exact }) => exact).join(" ");
      return quoted ? `[${row}]` : row;
    })
    .join(" | ");

describe("abbreviations written out", () => {
  const ways = (text: string) => writtenOut(parseQuery(text), TABLE).map(short);

  test.each([
    ["BCH họp", ["[ban chấp hành] | họp"]],
    ["bch tw", ["[ban chấp hành] | [trung ương]"]],
    ["T.Ư", ["[trung ương]"]],
    ["hội nghị", []],
    ['"BCH"', []],
    ["", []],
  ])("of «%s» are %j", (text, readings) => {
    expect(ways(text)).toEqual(readings);
  });

  test("are all of them at once: a reading with some left as they are is none", () => {
    expect(ways("bch tw họp")).toEqual(["[ban chấp hành] | [trung ương] | họp"]);
  });

  test("give one reading for each meaning, four at the most", () => {
    expect(ways("CT 05")).toEqual([
      "[chỉ thị] | 05",
      "[chương trình] | 05",
      "[chủ tịch] | 05",
      "[công ty] | 05",
    ]);
  });
});

test("long forms are abbreviated in every way that they have, each alone and all together", () => {
  expect(abbreviated(parseQuery("Ban Chấp hành Trung ương"), TABLE).map(short)).toEqual([
    "[bch] | trung | ương",
    "ban | chấp | hành | [tw]",
    "[bch] | [tw]",
    "ban | chấp | hành | [t ư]",
    "[bch] | [t ư]",
  ]);
  expect(abbreviated(parseQuery("hội nghị"), TABLE)).toEqual([]);
});

describe("a number written to an abbreviation", () => {
  const forms = shortForms(TABLE);

  test("is parted from it", () => {
    expect(short(numbersApart(parseQuery("nghị quyết TW4 năm"), forms))).toBe("nghị | quyết | tw | 4 | năm");
  });

  test.each(["TW 4", "A4", '"TW4"', "TW4-KL", "hội nghị"])("in «%s» there is none", (text) => {
    const query = parseQuery(text);
    expect(numbersApart(query, forms)).toBe(query);
  });
});

describe("a name", () => {
  test("becomes one unit wherever it stands", () => {
    const whole = withWhole(parseQuery("quảng trị 2017"), "Quảng Trị");
    expect(whole && short(whole)).toBe("[quảng trị] | 2017");
  });

  test("keeps its own marks where they were not typed", () => {
    const whole = withWhole(parseQuery("quang tri"), "Quảng Trị");
    expect(whole && short(whole)).toBe("[quảng trị]");
  });

  test("that is not there changes nothing", () => {
    expect(withWhole(parseQuery("quảng 2017"), "Quảng Trị")).toBeUndefined();
  });

  test("of today stands for each that it took the place of", () => {
    const heirs = [
      { now: "Quảng Trị", formerly: "Quảng Bình" },
      { now: "Gia Lai", formerly: "Bình Định" },
      { now: "Quảng Trị", formerly: "Bình Trị Thiên" },
    ];
    expect(
      formerly(parseQuery("quang tri 2017"), heirs).map(({ heir, query }) => [heir.formerly, short(query)]),
    ).toEqual([
      ["Quảng Bình", "[quảng bình] | 2017"],
      ["Bình Trị Thiên", "[bình trị thiên] | 2017"],
    ]);
  });
});

describe("keystrokes", () => {
  test.each([
    ["xaay duwngj ddangr", "xây | dựng | đảng"],
    ["xa6y dang", "xây | dang"],
    ['"xaay duwngj"', "[xây dựng]"],
  ])("«%s» are read as the letters they make", (text, meant) => {
    const query = typedOut(parseQuery(text));
    expect(query && short(query)).toBe(meant);
  });

  test("that are none change nothing", () => {
    expect(typedOut(parseQuery("xay dung 2017"))).toBeUndefined();
  });
});
