/** Periods that reports look back on or plan for, as years of the calendar. */
import type { Period } from "../report/schema.ts";

/**
 * The years a period falls in, ascending. A half, a quarter or a month belongs to its year.
 *
 * @example yearsOf("2020-H1")   // ["2020"]
 * @example yearsOf("2016/2020") // ["2016", "2017", "2018", "2019", "2020"]
 * @example yearsOf("2020/2016") // []: an interval that ends before it begins holds nothing
 */
export function yearsOf(period: Period): string[] {
  const [from = "", to = from] = period.split("/").map((part) => part.slice(0, 4));
  const length = Math.max(0, Number(to) - Number(from) + 1);
  return Array.from({ length }, (_, index) => String(Number(from) + index).padStart(4, "0"));
}
