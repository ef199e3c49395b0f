import { existsOn } from "../../report/vocabulary.ts";
import { oldStyle } from "../../vietnamese/tones.ts";
import { type Found, inferred, linesOf, type Reading } from "../reading.ts";
import { isOfGuest } from "./guests.ts";

/** A body of a province, without its name; an office that each province has. */
const UNNAMED = /(?:(?:Tỉnh|Thành) ủy|tỉnh|thành phố)(?!\s+\p{Lu})|^Sở\s/u;
/** A body of a district: its province is told by the committee above it, while a place may be a neighbour's. */
const OF_DISTRICT = /(?:Huyện|Thị|Quận) ủy|(?<!\p{L})(?:huyện|thị xã)(?!\p{L})/u;
const ABOVE = /(?:Tỉnh ủy|(?:UBND|HĐND|MTTQ|Đảng bộ) tỉnh)\s+$/u;
/** Where a place stands; a person's name follows no such word. */
const PLACED =
  /(?:tại|ở|của|về|đất|hình ảnh|trên địa bàn|quê hương|nhân dân|người dân|giải phóng|thành phố|thị xã|tỉnh|tỉnh ủy)\s+$/iu;
/** The name of a house: «Khách sạn Hòa Bình». */
const OF_A_HOUSE = /(?:khách sạn|nhà hàng|công ty|nhà máy|trường|đường|hợp tác xã|xã|phường|thôn)\s+$/iu;

/**
 * The only province that the paragraphs name at all, where a body of a province that is not named holds the conference.
 *
 * @param day the ISO day at which the names are read
 * @returns undefined where several are named, or none but in the name of a person
 * @example «Ban Dân vận Tỉnh ủy tổ chức …», and further down «tình hình tôn giáo tại Kon Tum»: kon-tum
 */
export function provinceAlone(
  reading: Reading,
  organisers: Found<string[]> | undefined,
  day: string | undefined,
): Found<string[]> | undefined {
  const body = linesOf(reading, "body");
  const [lead] = body;
  const own = organisers?.value[0] ?? lead?.text.slice(0, 240) ?? "";
  const ofDistrict = OF_DISTRICT.test(oldStyle(own));
  if (day === undefined || !(ofDistrict || UNNAMED.test(oldStyle(own)))) return undefined;
  const known = reading.vocabulary.provinces.filter(
    (one) => one.matchBare && existsOn(one, day) && one.name.includes(" "),
  );
  const found = body.flatMap(({ n, text }) => {
    const plain = oldStyle(text);
    return known.flatMap(({ slug, name, aliases }) =>
      [name, ...aliases].flatMap((printed) => {
        const form = oldStyle(printed);
        const at = form.includes(" ") || form.includes("-") ? plain.indexOf(form) : -1;
        return at < 0 || OF_A_HOUSE.test(plain.slice(Math.max(0, at - 20), at))
          ? []
          : [
              {
                slug,
                line: n,
                words: text.slice(at, at + form.length),
                placed: isPlaced(plain, at, form, ofDistrict ? ABOVE : PLACED),
              },
            ];
      }),
    );
  });
  const first = found.find(({ placed }) => placed);
  const one = new Set(found.map(({ slug }) => slug)).size === 1;
  return first && one ? inferred([first.slug], "only-province-named", first.line, first.words) : undefined;
}

function isPlaced(text: string, at: number, name: string, placed: RegExp): boolean {
  return (
    placed.test(text.slice(Math.max(0, at - 20), at)) &&
    !isOfGuest(text.slice(Math.max(0, at - 60), at)) &&
    !/^(?:\p{L}|\s+\p{Lu})/u.test(text.slice(at + name.length))
  );
}
