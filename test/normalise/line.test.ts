import fc from "fast-check";
import { expect, test } from "vitest";
import { toLines } from "../../src/normalise/line.ts";
import { tokens } from "../../src/vietnamese/letters.ts";

test.each([
  ["LF", "\n"],
  ["CR LF", "\r\n"],
  ["CR", "\r"],
  ["NEL", "\u0085"],
  ["the line separator", "\u2028"],
  ["the paragraph separator", "\u2029"],
  ["vertical tab", "\v"],
  ["form feed", "\f"],
])("%s ends a line", (_, end) => {
  expect(toLines(`Một${end}Hai`)).toEqual([
    { n: 1, text: "Một" },
    { n: 2, text: "Hai" },
  ]);
});

test("lines without words are left out, yet counted", () => {
  expect(toLines("\n \u00A0\t\n\nTỉnh  ủy\n".normalize("NFD"))).toEqual([{ n: 4, text: "Tỉnh ủy" }]);
  expect(toLines("")).toEqual([]);
});

test("the lines hold the tokens of the text, in order, whatever the text", () => {
  const part = fc.oneof(
    fc.constantFrom("\n", "\r\n", "\r", "\u0085", "\u2028", "\v", "\f", "\u00A0", "\u200B", " ", "Đảng"),
    fc.string({ unit: "binary", maxLength: 4 }),
  );
  fc.assert(
    fc.property(
      fc.array(part).map((parts) => parts.join("")),
      (text) => {
        // NEL ends a line though it is no white space of its own: the pieces beside it are two tokens.
        const pieces = text.split("\u0085").flatMap(tokens);
        expect(toLines(text).flatMap((line) => tokens(line.text))).toEqual(pieces);
      },
    ),
  );
});
