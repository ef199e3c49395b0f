import { existsOn } from "../../report/vocabulary.ts";
import { oldStyle } from "../../vietnamese/tones.ts";
import { type Found, inferred, linesOf, type Reading } from "../reading.ts";

/** Where ministries and central papers sit. */
const CAPITAL = "ha-noi";

/**
 * The province of the office whose page it is: in the letterhead beside the date («Hải Phòng, ngày 17 tháng 02 năm
 * 2020»), or on a line of the page's own («TỈNH ĐỒNG NAI»).
 *
 * @param day the ISO day at which the name is read
 * @returns undefined where none or several are named, and for the capital
 */
export function provinceOfPage(reading: Reading, day: string | undefined): Found<string[]> | undefined {
  if (day === undefined) return undefined;
  const known = reading.vocabulary.provinces
    .filter((one) => existsOn(one, day))
    .map(({ slug, name }) => ({ slug, name: oldStyle(name).toLowerCase() }));
  const found = linesOf(reading, "dateline", "furniture", "breadcrumb").flatMap((line) => {
    const text = oldStyle(line.text).toLowerCase();
    const own = known.filter(
      ({ name }) =>
        text === `tỉnh ${name}` || text === `thành phố ${name}` || text.startsWith(`${name}, ngày `),
    );
    return own.map(({ slug }) => ({ slug, line }));
  });
  const [first] = found;
  const one = new Set(found.map(({ slug }) => slug)).size === 1;
  return first && one && first.slug !== CAPITAL
    ? inferred([first.slug], "province-of-the-page", first.line.n, first.line.text)
    : undefined;
}
