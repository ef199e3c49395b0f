import { existsOn } from "../../report/vocabulary.ts";
import { oldStyle } from "../../vietnamese/tones.ts";
import { type Found, inferred, type Reading } from "../reading.ts";

/** Offices that each province has, and names after itself. Schools and enterprises may bear a place's name elsewhere. */
const OFFICE =
  /(?:Sở|Cục|Chi cục|Công an|Bộ Chỉ huy|BCH Quân sự|BĐBP|Biên phòng|Bảo hiểm xã hội|BHXH|Kho bạc|Điện lực|Bưu điện|VNPT|Ngân hàng|Báo|Đài|Hội|Liên đoàn|Viện Kiểm sát|VKSND|Tòa án|TAND|Trường Chính trị|Xổ số|Hải quan|Thuế|Quản lý thị trường|Kiểm lâm|Khối)(?!\p{L})/u;

/**
 * The province whose name closes that of the office that holds the conference.
 *
 * @param day the ISO day at which the name is read
 * @returns undefined for other bodies, and for the capital, where central offices are
 * @example «Cục Hải quan Đồng Nai»: dong-nai; «Trường Đại học Thái Nguyên»: undefined
 */
export function provinceOfOffice(
  { vocabulary }: Reading,
  organisers: Found<string[]> | undefined,
  day: string | undefined,
): Found<string[]> | undefined {
  const [organiser = ""] = organisers?.value ?? [];
  const text = oldStyle(organiser);
  if (organisers === undefined || day === undefined || !OFFICE.test(text)) return undefined;
  const province = vocabulary.provinces.find(
    (one) =>
      one.matchBare &&
      existsOn(one, day) &&
      [one.name, ...one.aliases].some((name) => text.endsWith(` ${oldStyle(name)}`)),
  );
  return province && province.slug !== "ha-noi"
    ? inferred([province.slug], "province-in-the-name-of-the-office", organisers.basis.line ?? 1, organiser)
    : undefined;
}
