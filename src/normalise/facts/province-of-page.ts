import { existsOn } from "../../report/vocabulary.ts";
import { oldStyle } from "../../vietnamese/tones.ts";
import { type Found, inferred, linesOf, type Reading } from "../reading.ts";

/** Where ministries and central papers sit. */
const CAPITAL = "ha-noi";

/** How lines begin in which a page says whose it is and where that one sits. */
const OF_THE_SITE =
  /^(?:địa chỉ|trụ sở|tòa soạn|bản quyền|cơ quan chủ quản|cơ quan chủ trì|đơn vị chủ quản|chủ quản|cổng|trang|ubnd|ủy ban nhân dân|đảng ủy|huyện ủy|©)/u;

/**
 * The province of the office whose page it is: in the letterhead beside the date («Hải Phòng, ngày 17 tháng 02 năm
 * 2020»), on a line of the page's own («TỈNH ĐỒNG NAI»), or in its address or imprint («Địa chỉ: thị trấn Đồng Mỏ,
 * tỉnh Lạng Sơn»).
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
        text === `tỉnh ${name}` ||
        text === `thành phố ${name}` ||
        text.startsWith(`${name}, ngày `) ||
        (OF_THE_SITE.test(text) && namesPlace(text, name)),
    );
    return own.map(({ slug }) => ({ slug, line }));
  });
  const [first] = found;
  const one = new Set(found.map(({ slug }) => slug)).size === 1;
  return first && one && first.slug !== CAPITAL
    ? inferred([first.slug], "province-of-the-page", first.line.n, first.line.text)
    : undefined;
}

/** «…, tỉnh Lạng Sơn», with nothing that goes on with the name. */
function namesPlace(text: string, name: string): boolean {
  return ["tỉnh", "thành phố", "tp", "tp.", "tỉnh ủy"].some((kind) =>
    ` ${text} `
      .split(` ${kind} ${name}`)
      .slice(1)
      .some((after) => !/^(?:\p{L}|\s*-\s*\p{L})/u.test(after)),
  );
}
