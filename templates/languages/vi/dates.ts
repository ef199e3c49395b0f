/** Days and periods as a reader of Vietnamese expects them. */
import { format, parseISO } from "date-fns";
import { vi } from "date-fns/locale/vi";
import type { Period } from "../../../src/report/schema.ts";

export { day } from "./day.ts";

/** @example dayInWords("2017-03-06") // "Thứ Hai, ngày 6 tháng 3 năm 2017" */
export function dayInWords(iso: string): string {
  return format(parseISO(iso.slice(0, 10)), "EEEE, 'ngày' d 'tháng' M 'năm' yyyy", { locale: vi });
}

/**
 * @example period("2020-H1")   // "6 tháng đầu năm 2020"
 * @example period("2021-Q1")   // "quý I năm 2021"
 * @example period("2016/2020") // "2016–2020"
 * @example period("2019-H2/2020-H1") // "6 tháng cuối năm 2019 đến 6 tháng đầu năm 2020"
 */
export function period(value: Period): string {
  const [from = "", to] = value.split("/");
  if (to === undefined) return part(from);
  return /^\d{4}\/\d{4}$/.test(value) ? `${from}–${to}` : `${part(from)} đến ${part(to)}`;
}

const PARTS: Record<string, string> = {
  H1: "6 tháng đầu năm",
  H2: "6 tháng cuối năm",
  Q1: "quý I năm",
  Q2: "quý II năm",
  Q3: "quý III năm",
  Q4: "quý IV năm",
  "9M": "9 tháng đầu năm",
};

function part(value: string): string {
  const [year, rest] = value.split("-");
  if (rest === undefined) return `năm ${year}`;
  return `${PARTS[rest] ?? `tháng ${Number(rest)} năm`} ${year}`;
}
