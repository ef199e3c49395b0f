import type { Level } from "../../report/schema.ts";
import { oldStyle } from "../../vietnamese/tones.ts";
import type { RecognisedLine } from "../line.ts";
import { type Found, inferred } from "../reading.ts";

/** A committee without a name: «Ban Thường vụ Đảng ủy», «Khối Dân vận Đảng ủy». */
const UNNAMED = /Đảng (?:ủy|bộ)$/u;
/** What tells that its house is below the district: a commune's offices, a school, an enterprise, a hospital. */
const HOUSE =
  /(?:(?:Đảng ủy|Đảng bộ|UBND|HĐND|địa bàn|trong|toàn) (?:xã|phường|thị trấn)|[Nn]hà trường|Hiệu trưởng|[Tt]oàn trường|Tổng Giám đốc|Hội đồng (?:thành viên|quản trị)|[Tt]oàn (?:công ty|tổng công ty|tập đoàn|bệnh viện|viện))(?!\p{L})/u;

/**
 * The rank of a committee that the report does not name, by the house that stands around it.
 *
 * @param lines most telling first
 * @returns undefined for a committee with a name, and where nothing tells whose it is
 * @example «Ban Thường vụ Đảng ủy tổ chức hội nghị», where the rector presides: other
 */
export function levelOfCommittee(
  organiser: string,
  lines: readonly RecognisedLine[],
): Found<Level> | undefined {
  if (!UNNAMED.test(oldStyle(organiser))) return undefined;
  for (const { n, text } of lines) {
    const match = HOUSE.exec(oldStyle(text));
    if (match)
      return inferred(
        "other",
        "house-of-the-committee",
        n,
        text.slice(match.index, match.index + match[0].length),
      );
  }
  return undefined;
}
