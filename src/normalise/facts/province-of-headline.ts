import { existsOn } from "../../report/vocabulary.ts";
import { oldStyle } from "../../vietnamese/tones.ts";
import { type Found, inferred, linesOf, type Reading } from "../reading.ts";

/** A body of a province, without its name. */
const UNNAMED = /(?:(?:Tỉnh|Thành) ủy|tỉnh|thành phố)(?!\s+\p{Lu})/u;

/**
 * The province that opens the headline and does there what one of its bodies, not named, does in the lead.
 *
 * @param day the ISO day at which the name is read
 * @returns undefined where the organiser is named, or is of no province
 * @example «Quảng Trị tổng kết công tác kiểm tra» over «… Ủy ban Kiểm tra Tỉnh ủy tổ chức hội nghị»
 */
export function provinceOfHeadline(
  reading: Reading,
  organisers: Found<string[]> | undefined,
  day: string | undefined,
): Found<string[]> | undefined {
  const [title] = linesOf(reading, "title");
  if (title === undefined || day === undefined || !UNNAMED.test(oldStyle(organisers?.value[0] ?? "")))
    return undefined;
  const text = oldStyle(title.text);
  const province = reading.vocabulary.provinces.find(
    (one) =>
      one.matchBare &&
      existsOn(one, day) &&
      text.startsWith(`${oldStyle(one.name)} `) &&
      /^\p{Ll}/u.test(text.slice(one.name.length + 1)),
  );
  return (
    province &&
    inferred(
      [province.slug],
      "place-that-opens-the-headline",
      title.n,
      title.text.slice(0, province.name.length),
    )
  );
}
