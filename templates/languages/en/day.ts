import type { Words } from "../vi/index.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * A day in short, the month as a word, since `3/4` is two days.
 *
 * @example day("2017-03-06T08:46:00+07:00") // "6 Mar 2017"
 */
export const day: Words["day"] = (iso) => {
  const [year, month, date] = iso.slice(0, 10).split("-").map(Number);
  return `${date} ${MONTHS[(month ?? 0) - 1]} ${year}`;
};
