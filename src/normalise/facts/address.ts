import type { Province, Vocabulary } from "../../report/vocabulary.ts";
import { isDay } from "../../vietnamese/dates.ts";
import { unmarked } from "../../vietnamese/letters.ts";

/** What stands around a province's name in the label of a host: `bao`, `tv`, `tuyengiao`. */
const AROUND = "(?:bao|tuyengiao|danvan|tinhuy|tinhdoan)?";
const BEHIND = "(?:tv|online|city|cpv)?";

/**
 * The one province that the host of a web address names: `chupuh.gialai.gov.vn` Gia Lai, `baohagiang.vn` Hà
 * Giang. Names of one syllable (Huế) are too short to be told from a part of something else, and are left out.
 *
 * @returns undefined for an address that names none or several, and for what is no address
 */
export function provinceInAddress(url: string | undefined, vocabulary: Vocabulary): Province | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const labels = new URL(url).hostname.split(".").slice(0, -1);
  const found = vocabulary.provinces.filter(({ name }) => {
    const compact = unmarked(name).replace(/[^a-z]/g, "");
    const pattern = new RegExp(`^${AROUND}${compact}${BEHIND}$`);
    return compact.length >= 5 && labels.some((label) => pattern.test(label.replaceAll("-", "")));
  });
  return found.length === 1 ? found[0] : undefined;
}

/**
 * The day that a web address holds, `YYYY-MM-DD`.
 *
 * @example dayInAddress("https://a.vn/2020/07/01/so-ket.html") // "2020-07-01"
 * @example dayInAddress("https://a.vn/202007/so-ket-8171.html") // undefined: a month is not a day
 */
export function dayInAddress(url: string | undefined): string | undefined {
  const match = /[/_-]((?:19|20)\d{2})([/-]?)(\d{2})\2(\d{2})(?!\d)/.exec(url ?? "");
  if (!match) return undefined;
  const [, year = "", , month = "", day = ""] = match;
  return isDay(Number(day), Number(month), Number(year)) ? `${year}-${month}-${day}` : undefined;
}
