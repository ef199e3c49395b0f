import { readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { draw, measure } from "../../src/site/draw.ts";
import { pictureSvg } from "../../src/site/picture.ts";
import { HOSTILE, render, writeExample } from "./example.ts";

const words = (headline: string) => ({ headline, line: "Báo Gia Lai · 6/3/2017", site: "Kỷ Yếu" });
/** Every letter as wide as half its height. */
const even = (text: string) => [...text].length / 2;

/** The texts of a picture with the size each is set in. */
function textsOf(svg: string): [size: number, text: string][] {
  return [...svg.matchAll(/font-size="(\d+)"[^>]*>([^<]*)<\/text>/g)].map(([, size, text = ""]) => [
    Number(size),
    text,
  ]);
}

test("a short headline is set large, a longer one in more and smaller lines, and one beyond all bounds is cut", () => {
  const linesOf = (headline: string) => textsOf(pictureSvg(words(headline), even)).slice(0, -2);
  expect(linesOf("Tổng kết năm 2016")).toEqual([[66, "Tổng kết năm 2016"]]);
  const headline = "tổng kết công tác ".repeat(9).trim();
  const long = linesOf(headline);
  expect(long.length).toBeGreaterThan(3);
  expect(long.map(([, text]) => text).join(" ")).toBe(headline);
  expect(linesOf("tổng kết công tác ".repeat(100)).at(-1)?.[1]).toMatch(/…$/);
});

test("whatever a headline says, its lines fit into the picture and are words, not markup", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (headline) => {
      const svg = pictureSvg(words(headline), even);
      for (const [size, text] of textsOf(svg)) {
        expect(even(text.replace(/&(?:amp|lt|gt|quot);/g, "x")) * size).toBeLessThanOrEqual(1040);
      }
      expect(svg.replace(/<\/?(?:svg|rect|text)\b[^<>]*>/g, "")).not.toMatch(/</);
    }),
  );
});

test("a headline with signs that XML reserves is drawn as words", () => {
  const picture = draw(words("Tổng kết <b> & ]]> \u0001 <!-- -->"));
  expect(Buffer.from(picture).subarray(1, 4).toString()).toBe("PNG");
});

test("widths are those of the typeface, Vietnamese letters included, and the same words give the same bytes", () => {
  expect(measure("ạ")).toBeCloseTo(measure("a"), 2);
  expect(measure("W")).toBeGreaterThan(measure("i") * 2);
  expect(measure("a b")).toBeGreaterThan(measure("ab"));
  const png = Buffer.from(draw(words("Tổng kết")));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(Buffer.from(draw(words("Tổng kết"))).equals(png)).toBe(true);
  expect(Buffer.from(draw(words("Sơ kết"))).equals(png)).toBe(false);
  expect(() => draw(words(`${HOSTILE}\u0000\u0007`))).not.toThrow();
});

test("a site that knows its address has pictures and says so to previews of links, unless told not to", async () => {
  const site = async (yml: string) => {
    const content = await writeExample(yml);
    const folder = await render(content);
    onTestFinished(async () => {
      for (const made of [content, folder]) await rm(made, { recursive: true });
    });
    const at = join(folder, "2020/07/01/thu-thach");
    const has = await stat(join(at, "anh.png")).then(
      () => true,
      () => false,
    );
    return { has, html: await readFile(join(at, "index.html"), "utf8") };
  };
  const address = "address: https://example.org/kho/\n";
  const whole = await site(address);
  expect(whole.has).toBe(true);
  expect(whole.html).toContain(
    '<meta property="og:image" content="https://example.org/kho/2020/07/01/thu-thach/anh.png"',
  );
  for (const yml of ["", `${address}pictures: false\n`]) {
    const { has, html } = await site(yml);
    expect(has).toBe(false);
    expect(html).not.toContain("og:image");
  }
});
