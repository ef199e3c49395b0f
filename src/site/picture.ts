/** The picture that stands for a report where a link to it is shown: its headline, paper, day and provinces. */
import { h } from "preact";
import { render } from "preact-render-to-string";
import type { Entry } from "../archive/entry.ts";
import { citationFacts, isSure } from "./citation-facts.ts";
import type { Site } from "./site.ts";
import { xmlText } from "./xml.ts";

/** The file beside a report's page. */
export const PICTURE = "anh.png";
/** In pixels: the size that previews of links ask for. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** How wide a text is, set in the typeface of pictures at one pixel. */
export type Measure = (text: string) => number;

const MARGIN = 80;
const ROOM = PICTURE_SIZE.width - 2 * MARGIN;
/** The headline is set as large as its room allows. */
const SIZES = [66, 58, 50, 44, 38];
const LEADING = 1.28;
const HEADLINE_HEIGHT = 340;
const LINE_SIZE = 32;

/** The paper and inks of `styles/tokens.css` by day. */
const COLOURS = { paper: "#fbf8f2", ink: "#23201b", soft: "#645c50", accent: "#8a2f1b" };

/** What a picture says. */
export interface PictureWords {
  headline: string;
  /** `Báo Lâm Đồng · 6/3/2017 · Lâm Đồng`; only what is stated or given, since a picture bears no mark of a guess. */
  line: string;
  /** The archive's name. */
  site: string;
}

/** The words of a report's picture. */
export function pictureWords(entry: Entry, site: Site): PictureWords {
  const { publication, published } = citationFacts(entry, site);
  const places = isSure(entry.report, "provinces") ? entry.provinces.map(({ name }) => name).join(", ") : "";
  return {
    headline: entry.report.title,
    line: [publication, published && printedDay(published), places].filter(Boolean).join(" · "),
    site: site.config.title,
  };
}

/** @example printedDay("2017-03-06") // "6/3/2017" */
function printedDay(iso: string): string {
  return iso.split("-").map(Number).reverse().join("/");
}

/** The picture as SVG, its lines broken by their widths; what does not fit even in small letters ends in «…». */
export function pictureSvg({ headline, line, site }: PictureWords, measure: Measure): string {
  const { size, lines } = fitted(headline, measure);
  const text = (y: number, words: string, fontSize: number, fill: string) =>
    h("text", { x: MARGIN, y, "font-size": fontSize, fill }, words);
  const svg = render(
    h(
      "svg",
      { xmlns: "http://www.w3.org/2000/svg", ...PICTURE_SIZE },
      h("rect", { ...PICTURE_SIZE, fill: COLOURS.paper }),
      h("rect", { width: 24, height: PICTURE_SIZE.height, fill: COLOURS.accent }),
      lines.map((words, at) => text(MARGIN + size + at * size * LEADING, words, size, COLOURS.ink)),
      text(490, cut(line, ROOM / LINE_SIZE, measure), LINE_SIZE, COLOURS.soft),
      text(556, cut(site, ROOM / LINE_SIZE, measure), LINE_SIZE, COLOURS.accent),
    ),
  );
  return xmlText(svg);
}

function fitted(headline: string, measure: Measure): { size: number; lines: string[] } {
  const most = (size: number) => Math.floor(HEADLINE_HEIGHT / (size * LEADING));
  for (const size of SIZES) {
    const lines = broken(headline, ROOM / size, measure);
    if (lines.length <= most(size)) return { size, lines };
  }
  const size = SIZES.at(-1) ?? LINE_SIZE;
  const lines = broken(headline, ROOM / size, measure);
  const last = most(size) - 1;
  return { size, lines: [...lines.slice(0, last), cut(lines.slice(last).join(" "), ROOM / size, measure)] };
}

/** A text in lines no wider than told. A word that is wider by itself is cut. */
function broken(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(cut(word, width, measure));
  }
  return lines;
}

function cut(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && measure(`${letters.join("")}…`) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
