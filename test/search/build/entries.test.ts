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

  const ofTokens = (...tokens: string[]) =>
    entriesOf([
      {
        documents: 1,
        block: {
          tokens,
          counts: new Uint32Array(tokens.length).fill(1),
          places: new Uint32Array(tokens.length),
        },
      },
    ]);

  test("so with letters of two units of UTF-16, which come after those of one, as Pagefind compares", () => {
    const tokens = [
      ...["\u{10FFFE}", "\u{10FFFF}", "\u{103FF}", "\u{103FE}", "\u{10000}", "\uE000", "\uFFEE", "\uD7FF"],
      ...["a\u{10000}", "a\uE000", "aaa", "aa", "a", "b"],
    ];
    const inOrder = [...tokens].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    expect(ofTokens(...tokens).map(({ bare }) => bare)).toEqual(inOrder);
    expect(ofTokens(...tokens.reverse()).map(({ bare }) => bare)).toEqual(inOrder);
  });

  test("have one entry for all spellings of a word, in their order, among those of others", () => {
    const all = ofTokens("bò", "á", "c", "bo", "a", "bó", "đ");
    expect(all.map(({ bare, spellings }) => [bare, ...spellings.map(({ token }) => token)])).toEqual([
      ["a", "a", "á"],
      ["bo", "bo", "bò", "bó"],
      ["c", "c"],
      ["đ", "đ"],
    ]);
  });

  test("have every place of a token that several documents of a block have", () => {
    expect(of("dang", entries(["đảng", "x", "đảng"], ["y", "đảng", "đảng"]))).toEqual([
      ["đảng", [0, 4, 8, 10]],
    ]);
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

  test("stand in the order of the alphabet without marks, whatever stands before", () => {
    expect(words("yên đến", "ấm bò ông").map(([word]) => word)).toEqual([
      ...["am", "bo", "den", "ong", "tin", "yen"],
    ]);
  });

  test("so that the beginning of a word stands before it, and an apostrophe before letters", () => {
    expect(words("hoa h'hen anh an").map(([word]) => word)).toEqual([
      ...["an", "anh", "h", "h'hen", "hen", "hhen", "hoa", "tin"],
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
