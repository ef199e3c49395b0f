import { describe, expect, test } from "vitest";
import { packed, tokenBlock, unpacked } from "../../../src/search/build/token-block.ts";
import { tokensOf } from "../../../src/search/build/tokens.ts";
import { tokenOf } from "../../../src/search/encoding.ts";
import { shortForms } from "../../../src/search/expansions.ts";
import { page } from "../index-on-disk.ts";

const FORMS = shortForms([{ short: ["BCH"], long: ["Ban Chấp hành"] }]);
const sorted = (tokens: Iterable<string>) => [...tokens].sort();

describe("a document has as tokens", () => {
  test("each word and each two in a row, once, of title and keywords apart from those of the rest", () => {
    const document = { ...page("a", "Đảng bộ", "Đảng bộ họp. Họp xã."), keywords: ["xã"] };
    const { head, body } = tokensOf(document, FORMS);
    expect(sorted(head)).toEqual(
      sorted([tokenOf("đảng"), tokenOf("đảng", "bộ"), tokenOf("bộ"), tokenOf("xã")]),
    );
    expect(sorted(body)).toEqual(
      sorted([tokenOf("bộ", "họp"), tokenOf("họp"), tokenOf("họp", "họp"), tokenOf("họp", "xã")]),
    );
  });

  test("no pair over the end of a paragraph, nor of the last title word and a keyword", () => {
    const { head, body } = tokensOf({ ...page("a", "một", "hai", "ba"), keywords: ["bốn"] }, FORMS);
    expect([...head, ...body].every((token) => token === tokenOf(token.slice(0, -1)))).toBe(true);
  });

  test("numbers as printed and as typed, alone and beside a word", () => {
    const { body } = tokensOf(page("a", "Tin", "đạt 3.703 người"), FORMS);
    expect(sorted(body)).toEqual(
      sorted([
        tokenOf("đạt"),
        tokenOf("đạt", "3.703"),
        tokenOf("dat", "3703"),
        tokenOf("3.703"),
        tokenOf("3703"),
        tokenOf("3.703", "người"),
        tokenOf("3703", "nguoi"),
        tokenOf("người"),
      ]),
    );
  });

  test("no token for a per cent sign, whose neighbours stand in a row", () => {
    const { body } = tokensOf(page("a", "Tin", "tăng % năm"), FORMS);
    expect(sorted(body)).toEqual(sorted([tokenOf("tăng"), tokenOf("tăng", "năm"), tokenOf("năm")]));
  });

  test("what stands for an abbreviation, besides the abbreviation", () => {
    const { body, head } = tokensOf(page("a", "BCH", "BCH họp"), FORMS);
    expect(head).toContain(tokenOf("ban", "chấp"));
    expect(body).toContain(tokenOf("hành", "họp"));
    expect(body).toContain(tokenOf("bch", "họp"));
  });
});

describe("the tokens of some documents", () => {
  const documents = [
    page("a", "Ủy ban Kiểm tra (UBKT)", "họp"),
    page("b", "Tin", "UBKT họp"),
    page("c", "Họp", "x"),
  ];
  const placesOf = (block: ReturnType<typeof tokenBlock>, token: string) => {
    const at = block.tokens.indexOf(token);
    const start = block.counts.slice(0, at).reduce((sum, count) => sum + count, 0);
    return at < 0 ? [] : [...block.places.slice(start, start + (block.counts[at] ?? 0))];
  };

  test("have the places that have them: two for each document, the second for its title", () => {
    expect(placesOf(tokenBlock(documents, []), tokenOf("họp"))).toEqual([0, 2, 5]);
  });

  test("have what a document defines in that document alone, unless it is known to mean something else", () => {
    const body = [page("a", "Tin", "Ủy ban Kiểm tra (UBKT); UBKT họp"), page("b", "Tin", "UBKT họp")];
    expect(placesOf(tokenBlock(body, []), tokenOf("tra", "họp"))).toEqual([0]);
    const known = [{ short: ["UBKT"], long: ["ủy ban kỹ thuật"] }];
    expect(placesOf(tokenBlock(body, known), tokenOf("tra", "họp"))).toEqual([]);
    expect(placesOf(tokenBlock(body, known), tokenOf("thuật", "họp"))).toEqual([0, 2]);
    const other = [{ short: ["BCH"], long: ["Ban Chấp hành"] }];
    const both = [page("a", "Tin", "Ủy ban Kiểm tra (UBKT); BCH, UBKT họp")];
    expect(placesOf(tokenBlock(both, other), tokenOf("ban", "chấp"))).toEqual([0]);
    expect(placesOf(tokenBlock(both, other), tokenOf("tra", "họp"))).toEqual([0]);
  });

  test.each([
    ["some", documents],
    ["none", []],
  ])("can be kept as bytes and read again: %s", (_, some) => {
    const block = tokenBlock(some, []);
    const read = unpacked(packed(block));
    expect(read.tokens).toEqual(block.tokens);
    expect([...read.counts]).toEqual([...block.counts]);
    expect([...read.places]).toEqual([...block.places]);
  });
});
