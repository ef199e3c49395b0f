import { describe, expect, test } from "vitest";
import { decodeStrictly } from "../../../src/normalise/encodings/unicode.ts";
import { reread } from "../../../src/normalise/encodings/windows-1252.ts";

const asUtf8 = (text: string) => reread(text, (bytes) => decodeStrictly(bytes, "utf-8"));

describe("a text that was misread as Windows-1252", () => {
  test.each([
    ["xÃ¢y dá»±ng", "xây dựng"],
    ["Ã¢ → Ã¢, Ã¢", "â → â, â"],
    ["→", "→"],
    ["", ""],
  ])("«%s» is «%s»", (text, read) => {
    expect(asUtf8(text)).toBe(read);
  });

  test.each([
    ["xây dựng", "a letter that no byte is read as"],
    ["Ã¢ĐÃ¢", "a letter that no byte is read as amid others"],
    ["Ã", "bytes that cannot be read"],
    ["Ã → Ã¢", "bytes that cannot be read before others that can"],
  ])("«%s» is none: %s", (text) => {
    expect(asUtf8(text)).toBeUndefined();
  });
});
