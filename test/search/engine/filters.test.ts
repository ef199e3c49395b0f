import { describe, expect, test } from "vitest";
import { facetsOf } from "../../../src/search/build/facets.ts";
import type { SearchDocument } from "../../../src/search/document.ts";
import { countValues, type Filters, facetTable, passes } from "../../../src/search/engine/filters.ts";

const having = (filters: SearchDocument["filters"]): SearchDocument => ({
  ...{ url: "/", title: "", paragraphs: [], keywords: [], meta: {} },
  filters,
});
const DOCUMENTS = [
  having({ year: ["2016"], province: ["Gia Lai", "Kon Tum"] }),
  having({ year: ["2017"], province: ["Gia Lai"] }),
  having({ year: ["2017"] }),
];
const table = facetTable(facetsOf(DOCUMENTS));
const passing = (filters: Filters) => [0, 1, 2].filter((document) => passes(table, document, filters));

describe("a document passes", () => {
  test.each<[string, Filters, number[]]>([
    ["no filter", {}, [0, 1, 2]],
    ["one value", { year: "2017" }, [1, 2]],
    ["all values of a list", { province: ["Gia Lai", "Kon Tum"] }, [0]],
    ["an empty list", { province: [] }, [0, 1, 2]],
    ["two filters, both of them", { year: "2017", province: "Gia Lai" }, [1]],
    ["any of some", { year: { any: ["2016", "2018"] } }, [0]],
    ["any of none, which asks for nothing", { year: { any: [] } }, [0, 1, 2]],
    ["all of some", { province: { all: ["Gia Lai", "Kon Tum"] } }, [0]],
    ["none of some", { province: { none: ["Kon Tum"] } }, [1, 2]],
    ["not some, which says the same", { province: { not: ["Gia Lai"] } }, [2]],
    ["conditions together", { province: { any: ["Gia Lai"], none: ["Kon Tum"] } }, [1]],
    ["a condition that asks for nothing", { province: {} }, [0, 1, 2]],
    ["a value that nothing has", { year: "2018" }, []],
    ["a filter that the archive does not have", { paper: "Nhân Dân" }, []],
    ["names that every object has", { constructor: "Object", toString: "x" }, []],
  ])("%s: %j", (_, filters, documents) => {
    expect(passing(filters)).toEqual(documents);
  });

  test("every filter but one, where that is left out", () => {
    expect(passes(table, 0, { year: "2017", province: "Gia Lai" }, "year")).toBe(true);
    expect(passes(table, 2, { year: "2016", province: "Gia Lai" }, "year")).toBe(false);
  });
});

describe("beside each value stands what choosing it leaves", () => {
  test("without filters, the documents that have it", () => {
    expect(countValues(table, [0, 1, 2], {})).toEqual({
      year: { 2016: 1, 2017: 2 },
      province: { "Gia Lai": 2, "Kon Tum": 1 },
    });
  });

  test("the filter of the value itself does not count, the others do", () => {
    expect(countValues(table, [0, 1, 2], { year: "2016" })).toEqual({
      year: { 2016: 1, 2017: 2 },
      province: { "Gia Lai": 1, "Kon Tum": 1 },
    });
  });

  test("of the documents found alone; values that none has are 0", () => {
    expect(countValues(table, [2], {})).toEqual({
      year: { 2016: 0, 2017: 1 },
      province: { "Gia Lai": 0, "Kon Tum": 0 },
    });
  });
});

test("the table tells the filters, their values, and those of a document", () => {
  expect(table.filters).toEqual(["province", "year"]);
  expect(table.values("province")).toEqual(["Gia Lai", "Kon Tum"]);
  expect(table.values("paper")).toEqual([]);
  expect(table.of("province", 0)).toEqual(["Gia Lai", "Kon Tum"]);
  expect(table.of("province", 2)).toEqual([]);
  expect(table.of("province", 99)).toEqual([]);
  expect(table.of("paper", 0)).toEqual([]);
});
