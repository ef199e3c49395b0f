import { describe, expect, test } from "vitest";
import { lineOfFirstFault, markedEncoding, unmarkedUtf16 } from "../../../src/normalise/encodings/unicode.ts";

const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, "utf16le"));

test("a byte order mark is one only whole", () => {
  expect(markedEncoding(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41))).toBe("utf-8");
  expect(markedEncoding(Uint8Array.of(0xff, 0xfe, 0x41, 0))).toBe("utf-16le");
  expect(markedEncoding(Uint8Array.of(0xef, 0xbb, 0x41))).toBeUndefined();
  expect(markedEncoding(Uint8Array.of(0xff, 0x41))).toBeUndefined();
  expect(markedEncoding(Uint8Array.of(0xfe))).toBeUndefined();
});

describe("UTF-16 without a mark", () => {
  const text = "Hội nghị tổng kết công tác năm 2016, ".repeat(3);

  test("is recognised where hardly a character is of another script", () => {
    expect(unmarkedUtf16(utf16(text))).toEqual({ text, encoding: "utf-16le" });
    const quoting = `${text}日`;
    expect(unmarkedUtf16(utf16(quoting))?.text).toBe(quoting);
  });

  test.each<[string, Uint8Array]>([
    ["has an even number of bytes", utf16(text).subarray(0, -1)],
    ["has a zero byte for each character of ASCII", Uint8Array.from(Buffer.from("Hội nghị "))],
    ["is mostly of letters that Vietnamese has", utf16(`${text}${"日本語の文 ".repeat(3)}`)],
    ["can be read one way only", Uint8Array.from(Buffer.from("\u0101\u0201\u0100".repeat(8), "utf16le"))],
    ["has no half of a pair", utf16(`${text}\ud83d${text}`)],
  ])("%s", (_, bytes) => {
    expect(unmarkedUtf16(bytes)).toBeUndefined();
  });
});

test("the line of the first byte that is not of the encoding is counted whatever the line ends are", () => {
  const bytes = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));
  expect(lineOfFirstFault(bytes("\xff"), "utf-8")).toBe(1);
  expect(lineOfFirstFault(bytes("a\r\nb\rc\nd\xff\n\xff"), "utf-8")).toBe(4);
});
