/**
 * Cuts the fonts of the site from the complete variable fonts, for `templates/fonts/`:
 *
 *     npm run fonts -- SourceSerif4Variable-Roman.ttf SourceSans3VF-Upright.ttf
 *
 * Both come from Adobe's releases (also the npm packages source-serif and source-sans). One file a family has every
 * letter of a Vietnamese page, so that a word never shows two faces.
 */
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import subset, { type SubsetOptions } from "subset-font";

const FOLDER = fileURLToPath(new URL("../templates/fonts/", import.meta.url));

/** Vietnamese, what newspapers print around it, and the letters with breve or bar of the Central Highlands' languages. */
const LETTERS: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  ...[0x102, 0x110, 0x114, 0x128, 0x14e, 0x168, 0x16c, 0x10c, 0x1af].map((at) => [at, at + 1] as const),
  [0x180, 0x180],
  [0x1a0, 0x1a1],
  [0x243, 0x243],
  [0x300, 0x304],
  [0x306, 0x306],
  [0x309, 0x309],
  [0x31b, 0x31b],
  [0x323, 0x323],
  [0x1ea0, 0x1ef9],
  [0x2010, 0x2027],
  [0x202f, 0x203a],
  [0x20ab, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2264, 0x2265],
];

const text = LETTERS.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
).join("");

const options: SubsetOptions = {
  targetFormat: "woff2",
  noHinting: true,
  // Kerning, the placing of marks, the Vietnamese forms of letters, and figures of one width for tables.
  keepFeatures: ["kern", "mark", "mkmk", "ccmp", "locl", "liga", "tnum"],
};
const wght = { min: 400, max: 700 };

const [serif = "", sans = ""] = new Command("fonts")
  .description("Cuts the fonts of the site from the complete variable fonts")
  .argument("<serif>", "Source Serif 4, upright, variable")
  .argument("<sans>", "Source Sans 3, upright, variable")
  .parse().args;

for (const [from, name, variationAxes] of [
  [serif, "serif", { opsz: 14, wght }],
  [sans, "sans", { wght }],
] as const) {
  const cut = await subset(await readFile(from), text, { ...options, variationAxes });
  await writeFile(`${FOLDER}${name}.woff2`, cut);
  console.log(`templates/fonts/${name}.woff2: ${(cut.length / 1000).toFixed(1)} kB`);
}

// Pictures are drawn by a program that reads neither a compressed nor a variable font.
const picture = await subset(await readFile(serif), text, {
  ...options,
  targetFormat: "sfnt",
  variationAxes: { opsz: 14, wght: 600 },
});
await writeFile(`${FOLDER}picture.ttf`, picture);
console.log(`templates/fonts/picture.ttf: ${(picture.length / 1000).toFixed(1)} kB`);
