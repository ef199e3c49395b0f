import { expect, test } from "vitest";
import { facetsOf } from "../../../src/search/build/facets.ts";
import type { SearchDocument } from "../../../src/search/document.ts";

const having = (filters: SearchDocument["filters"]): SearchDocument => ({
  ...{ url: "/", title: "", paragraphs: [], keywords: [], meta: {} },
  filters,
});

const documents = [
  having({ year: ["2017"], province: ["Kon Tum", "Gia Lai", "Gia Lai"] }),
  having({ year: ["2016"], province: ["Gia Lai", "Kon Tum"] }),
  having({ year: ["2016"] }),
];

test("values are listed once and in order, and documents with the same values share their list", () => {
  expect(facetsOf(documents)).toEqual({
    province: { values: ["Gia Lai", "Kon Tum"], combinations: [[0, 1], []], of: [0, 0, 1] },
    year: { values: ["2016", "2017"], combinations: [[1], [0]], of: [0, 1, 1] },
  });
});

test("filters come in the order of their names, whichever document has them first", () => {
  expect(Object.keys(facetsOf(documents))).toEqual(["province", "year"]);
  expect(facetsOf([])).toEqual({});
});

test("two values are told from one that looks like both", () => {
  const [one, two] = [having({ place: ["a b"] }), having({ place: ["a", "b"] })];
  expect(facetsOf([one, two]).place?.of).toEqual([0, 1]);
});
