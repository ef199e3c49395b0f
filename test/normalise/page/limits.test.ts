import { describe, expect, test } from "vitest";
import { excess } from "../../../src/normalise/page/limits.ts";

const times = (count: number, text: string) => text.repeat(count);

describe("a page is too much to read", () => {
  test.each([
    ["with elements more than 256 deep", times(257, "<div>"), "elements nested more than 256 deep"],
    ["with more than 15,000 elements", times(15_001, "<p>x</p>"), "more than 15,000 elements"],
    [
      "with as many in comments that browsers may read otherwise",
      `<!--${times(15_001, "<p>")}-->`,
      "more than 15,000 elements",
    ],
    [
      "with an element of more than 500 attributes",
      `<p ${Array.from({ length: 501 }, (_, at) => `a${at}`).join(" ")}>`,
      "an element with more than 500 attributes",
    ],
    [
      "with type that is taken up again in each of many paragraphs",
      `${times(100, "<b>")}${times(200, "<p>x</p>")}`,
      "more than 15,000 elements",
    ],
  ])("%s", (_, html, reason) => {
    expect(excess(html)).toBe(reason);
  });
});

describe("a page is not too much", () => {
  test.each([
    ["with elements 256 deep", times(256, "<div>")],
    ["with 15,000 elements", times(15_000, "<p>x</p>")],
    ["with many elements that each close before the next", times(5_000, "<div><b>x</b></div>")],
    [
      "with 500 attributes, again and again",
      times(3, `<p ${Array.from({ length: 500 }, (_, at) => `a${at}`).join(" ")}>x</p>`),
    ],
    [
      "with type that is closed before many paragraphs",
      `${times(100, "<i>x</i>")}${times(10_000, "<p>x</p>")}`,
    ],
    ["of nothing", ""],
  ])("%s", (_, html) => {
    expect(excess(html)).toBeUndefined();
  });
});
