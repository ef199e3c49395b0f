import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  atDensePlace,
  atPlace,
  bareToken,
  densely,
  pagesOf,
  placeOf,
  tokenOf,
  wordOf,
} from "../../src/search/encoding.ts";

describe("a token", () => {
  test("is given back as its word; that of two words in a row as none", () => {
    for (const word of ["đảng", "05", "99,52", "t.ư", "h'hen", "3703"])
      expect(wordOf(tokenOf(word))).toBe(word);
    expect(wordOf(tokenOf("xây", "dựng"))).toBeUndefined();
  });

  test("of one word is not the beginning of another's", () => {
    const tokens = [tokenOf("đảng"), tokenOf("đảng", "bộ"), tokenOf("đản"), tokenOf("đảngs")];
    for (const one of tokens)
      for (const other of tokens) expect(one !== other && other.startsWith(one)).toBe(false);
  });

  test("has only letters, which Pagefind drops none of", () => {
    for (const token of [tokenOf("t.ư"), tokenOf("99,52"), tokenOf("h'hen", "đi")])
      expect(token).toMatch(/^[\p{L}\p{N}]+$/u);
  });

  test("without marks is that of the word typed without them", () => {
    expect(bareToken(tokenOf("đảng", "bộ"))).toBe(tokenOf("dang", "bo"));
    expect(bareToken("か\u3099")).toBe("が");
    expect(bareToken("が")).toBe("が");
  });
});

test("a place tells the document, and whether its title or keywords have the token", () => {
  for (const document of [0, 1, 7, 100_000])
    for (const inHead of [true, false])
      expect(atPlace(placeOf(document, inHead))).toEqual({ document, inHead });
});

describe("places put together", () => {
  const several = fc
    .uniqueArray(fc.nat({ max: 400 }), { minLength: 1, maxLength: 300 })
    .chain((documents) =>
      fc.tuple(
        fc.constant(documents),
        fc.array(fc.boolean(), { minLength: documents.length, maxLength: documents.length }),
      ),
    );

  test("say of the same documents the same", () => {
    fc.assert(
      fc.property(several, ([documents, heads]) => {
        const all = documents.map((document, at) => ({ document, inHead: heads[at] ?? false }));
        all.sort((a, b) => a.document - b.document);
        const dense = densely(Uint32Array.from(all, ({ document, inHead }) => placeOf(document, inHead)));
        if (dense) expect(dense.flatMap(atDensePlace)).toEqual(all);
      }),
    );
  });

  test("say of each of eight documents whether it has the token, and whether in its head", () => {
    const all = [8, 9, 10, 11, 15, 16, 17, 18, 19, 20].map((document) => ({
      document,
      inHead: document % 3 === 0,
    }));
    const dense = densely(Uint32Array.from(all, ({ document, inHead }) => placeOf(document, inHead)));
    expect(dense).toHaveLength(2);
    expect(dense?.map((place) => atDensePlace(place).length)).toEqual([5, 5]);
    expect(dense?.flatMap(atDensePlace)).toEqual(all);
  });

  test("are worth while where they are at the most two fifths as many", () => {
    const first = (count: number, step: number) =>
      Uint32Array.from({ length: count }, (_, at) => placeOf(at * step, false));
    expect(densely(first(16, 1))).toHaveLength(2);
    expect(densely(first(5, 2))).toHaveLength(2);
    expect(densely(first(5, 4))).toBeUndefined();
    expect(densely(first(2, 100))).toBeUndefined();
    expect(densely(first(1, 1))).toBeUndefined();
  });
});

test("a slice is two pages to Pagefind, the second for tokens that most documents have", () => {
  expect(pagesOf("vi_1")).toEqual({ sparse: "vi_1", dense: "vi_1+" });
});
