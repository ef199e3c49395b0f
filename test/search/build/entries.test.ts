import { describe, expect, test } from "vitest";
import { entriesOf } from "../../../src/search/build/entries.ts";
import { tokenBlock } from "../../../src/search/build/token-block.ts";
import { vocabularyOf } from "../../../src/search/build/vocabulary.ts";
import { wordOf } from "../../../src/search/encoding.ts";
import { page } from "../index-on-disk.ts";

/** One block for each list of bodies. */
const entries = (...blocks: string[][]) =>
  entriesOf(
    blocks.map((bodies) => ({
      documents: bodies.length,
      block: tokenBlock(
        bodies.map((body) => page(body, "tin", body)),
        [],
      ),
    })),
  );
const of = (word: string, all: ReturnType<typeof entries>) =>
  all
    .filter(({ bare }) => wordOf(bare) === word)
    .flatMap(({ spellings }) => spellings.map(({ token, places }) => [wordOf(token), [...places]]));

describe("the entries of an index", () => {
  test("have the spellings of a word together, each with its places in all blocks", () => {
    const all = entries(["đảng", "đang"], ["dâng; đảng", "x"], ["đảng"]);
    expect(of("dang", all)).toEqual([
      ["dâng", [4]],
      ["đang", [2]],
      ["đảng", [0, 4, 8]],
    ]);
  });

  test("stand in the order of their code points, each word once", () => {
    const letters = ["z", "a", "\u{1F600}x", "\u{20000}", "\uFFEEx", "\uE000", "aa", "\u{2A700}"];
    const bare = entries(letters.map((letter) => `${letter} ${letter}`)).map((entry) => entry.bare);
    const byCodePoint = [...bare].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    expect(bare).toEqual(byCodePoint);
    expect(new Set(bare).size).toBe(bare.length);
  });

  test("are none of no documents", () => {
    expect(entries()).toEqual([]);
    expect(entries([])).toEqual([]);
  });
});

describe("the words of the archive", () => {
  const words = (...bodies: string[]) => vocabularyOf(entries(bodies));

  test("are told in order, each with how many documents have it, and its spelling in most of them", () => {
    expect(words("đảng bộ", "đảng ủy", "đang bo")).toEqual([
      ["bo", 2],
      ["dang", 3, "đảng"],
      ["tin", 3],
      ["uy", 1, "ủy"],
    ]);
  });

  test("are those that begin with a letter, alone and not in a row", () => {
    expect(words("3.703 05 x86 %").map(([word]) => word)).toEqual(["tin", "x86"]);
  });

  test("are spelled as the first of several spellings in as many documents", () => {
    expect(words("vận", "vân").find(([word]) => word === "van")).toEqual(["van", 2, "vân"]);
    expect(words("van", "vận").find(([word]) => word === "van")).toEqual(["van", 2]);
  });
});
