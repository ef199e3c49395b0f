import { expect, test } from "vitest";
import { decodeAsDeclared } from "../../../src/normalise/page/charset.ts";

const read = (html: string) => decodeAsDeclared(Uint8Array.from(Buffer.from(html, "latin1")));

test.each([
  ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1258">', "windows-1258"],
  ["<META CHARSET='Windows-1258'>", "windows-1258"],
  ["<meta charset = windows-1252>", "windows-1252"],
  ['<meta charset="iso-8859-1">', "windows-1252"],
  ["<meta charset=latin1>", "windows-1252"],
  ["<meta charset=us-ascii>", "windows-1252"],
  ["<meta charset=iso-8859-15>", "iso-8859-15"],
])("%s is read as %s", (html, encoding) => {
  expect(read(html)).toMatchObject({ encoding, text: html });
});

test.each([
  "<p>Đảng</p>",
  "<meta charset=utf-8>",
  "<meta charset=UTF-16LE>",
  "<meta charset=x-none>",
  "<meta name=charset>",
])("%s declares nothing that helps", (html) => {
  expect(read(html)).toBeUndefined();
});

test("bytes are letters of the encoding, composed", () => {
  const [a, hook] = [0xe2, 0xd2];
  const bytes = Uint8Array.of(...Buffer.from("<meta charset=windows-1258>"), a, hook);
  expect(decodeAsDeclared(bytes)?.text).toMatch(/ẩ$/);
});

test("what is declared far down the page is not heard", () => {
  expect(read(`${" ".repeat(4090)}<meta charset=windows-1258>`)).toBeUndefined();
});
