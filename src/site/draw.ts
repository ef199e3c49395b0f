/** Draws the pictures of reports, in the typeface of the site. */
import { fileURLToPath } from "node:url";
import { Resvg, type ResvgRenderOptions } from "@resvg/resvg-js";
import { type Measure, type PictureWords, pictureSvg } from "./picture.ts";
import { xmlText } from "./xml.ts";

const OPTIONS: ResvgRenderOptions = {
  font: {
    fontFiles: [fileURLToPath(new URL("../../templates/fonts/picture.ttf", import.meta.url))],
    // A font of the machine would give other bytes on another machine.
    loadSystemFonts: false,
    defaultFontFamily: "Source Serif 4",
  },
};

const TRIAL = 100;
const widths = new Map<string, number>();

/** The sum of the advances of its letters. Letters that the typeface lacks are not drawn and have none. */
export const measure: Measure = (text) => {
  let width = 0;
  for (const letter of text) {
    const known = widths.get(letter) ?? extent(`H${letter}H`) - extent("HH");
    widths.set(letter, known);
    width += known;
  }
  return width;
};

/** How wide the drawing of a text is at one pixel. */
function extent(text: string): number {
  const escaped = xmlText(text).replace(/[&<]/g, (sign) => (sign === "&" ? "&amp;" : "&lt;"));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="200"><text x="0" y="150" font-size="${TRIAL}" xml:space="preserve">${escaped}</text></svg>`;
  return (new Resvg(svg, OPTIONS).getBBox()?.width ?? 0) / TRIAL;
}

/** A picture as PNG: the same bytes for the same words. */
export function draw(words: PictureWords): Uint8Array {
  return new Resvg(pictureSvg(words, measure), OPTIONS).render().asPng();
}
