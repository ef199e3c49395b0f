import { unmarked } from "../../vietnamese/letters.ts";
import type { Claim } from "../line.ts";

const FILE = /^\S+\.(?:jpe?g|png|gif|webp|bmp|svg|tiff?)$/i;
/** Where a picture lay on the disk of whoever wrote the text: `Description: C:\Users\An\Pictures\a.jpg`. */
const PATH = /\\[^\\/]+\.(?:jpe?g|png|gif|webp|bmp|tiff?)$/i;
/** A caption made into the name of a file, numbered by the page: `Đồng chí Bí thư phát biểu_0.jpg`. */
const NAMED_BY_CAPTION = /\s\S+[_-]\d{1,3}\.(?:jpe?g|png|gif|webp)$/i;
/** What a page's template leaves where a picture has no text: `%image_alt%`. */
const HOLE = /^(?:%\w+%|\{\{?\s*[\w.]+\s*\}?\})$/;
/** Small letters and a number behind: `phong trao TCCS thanh ha_1`. */
const NUMBERED = /^[a-z0-9].*\s\S+_\d{1,3}$/i;
const ALT_COUNTER = /\b(?:hinh anh|anh|hinh|photo|image|img|picture)\s*\d+$/i;

/**
 * The name of a picture file, or an alternative text made from one, in place of a caption: `danvan.jpg`,
 * `hncvp`, `hoi nghi toan quoc tong ket hinh anh 1`. Vietnamese prose of any length carries marks.
 *
 * @example imageName("danvan.jpg")?.rule // "image-file-name"
 * @example imageName("Kon Tum")          // undefined: a name of two words may lack marks
 */
export function imageName(text: string): Claim | undefined {
  if (FILE.test(text) || PATH.test(text) || NAMED_BY_CAPTION.test(text))
    return { role: "furniture", rule: "image-file-name" };
  if (HOLE.test(text)) return { role: "furniture", rule: "image-without-text" };
  if (/^(?:IMG|DSC|DSCN|DJI|PIC|SAM|Screenshot)[-_ ]?\d+/i.test(text))
    return { role: "furniture", rule: "image-file-name" };
  const plain = text.toLowerCase() === unmarked(text);
  if (!plain) return undefined;
  const words = text.split(/\s+/);
  if (
    words.length >= 4 &&
    (ALT_COUNTER.test(text) || NUMBERED.test(text) || words.every((word) => /^[a-z0-9.,:-]+$/i.test(word)))
  ) {
    return { role: "furniture", rule: "image-alt-text" };
  }
  // «24-01-2021» is a day.
  if (words.length === 1 && /^(?:(?=.*[a-z_])[a-z0-9_-]{4,}|\d{4,})$/.test(text))
    return { role: "furniture", rule: "image-file-name" };
  return undefined;
}
