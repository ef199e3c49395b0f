import fc from "fast-check";
import { expect, test } from "vitest";
import { anchorOf, sentenceAt } from "../../src/archive/place.ts";
import { sentences } from "../../src/vietnamese/sentences.ts";

const piece = fc.oneof(
  fc.constantFrom(". ", "… ", "! ", "TP. ", "Đảng", "“", ".” ", "./.", " 12. ", "a"),
  fc.string({ unit: "binary", maxLength: 3 }),
);
const paragraph = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(""));

test("a place is in the sentence that begins last before it, in whatever order places are asked for", () => {
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), fc.boolean(), (body, backwards) => {
      const places = body.flatMap((text, at) =>
        Array.from(text, (_, index) => ({ paragraph: at + 1, index, end: index + 1, text: "" })),
      );
      for (const place of backwards ? places.reverse() : places) {
        const all = sentences(body[place.paragraph - 1] ?? "");
        const at = all.findLastIndex(({ index }) => index <= place.index);
        expect(sentenceAt({ body }, place)).toMatchObject({
          paragraph: place.paragraph,
          index: all[at]?.index,
          text: all[at]?.text,
        });
        expect(anchorOf({ body }, place)).toBe(
          all.length === 1 ? `doan-${place.paragraph}` : `doan-${place.paragraph}-cau-${at + 1}`,
        );
      }
    }),
  );
});

test("an empty paragraph, or one that is not there, is a place with no words", () => {
  const place = { paragraph: 1, index: 0, end: 0, text: "" };
  expect(sentenceAt({ body: [""] }, place)).toEqual(place);
  expect(anchorOf({ body: [] }, place)).toBe("doan-1");
});
