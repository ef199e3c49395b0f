/** Days and periods in English. */
import { format, parseISO } from "date-fns";
import { enGB } from "date-fns/locale/en-GB";
import type { Words } from "../vi/index.ts";

export { day } from "./day.ts";

/** @example dayInWords("2017-03-06") // "Monday, 6 March 2017" */
export const dayInWords: Words["dayInWords"] = (iso) => formatted(iso, "EEEE, d MMMM yyyy");

/**
 * @example period("2020-H1")   // "first half of 2020"
 * @example period("2021-Q1")   // "first quarter of 2021"
 * @example period("2016/2020") // "2016–2020"
 * @example period("2019-H2/2020-H1") // "second half of 2019 to first half of 2020"
 */
export const period: Words["period"] = (value) => {
  const [from = "", to] = value.split("/");
  if (to === undefined) return part(from);
  return /^\d{4}\/\d{4}$/.test(value) ? `${from}–${to}` : `${part(from)} to ${part(to)}`;
};

const PARTS: Record<string, string> = {
  H1: "first half of",
  H2: "second half of",
  Q1: "first quarter of",
  Q2: "second quarter of",
  Q3: "third quarter of",
  Q4: "fourth quarter of",
  "9M": "first nine months of",
};

function part(value: string): string {
  const [year = "", rest] = value.split("-");
  if (rest === undefined) return year;
  return PARTS[rest] === undefined ? formatted(`${value}-01`, "MMMM yyyy") : `${PARTS[rest]} ${year}`;
}

function formatted(iso: string, form: string): string {
  return format(parseISO(iso.slice(0, 10)), form, { locale: enGB });
}
