/** The arithmetic of printed figures: what share a part is of its whole, and whether the report says the same. */
import type { Report } from "../report/schema.ts";
import { parseNumber } from "../vietnamese/numbers.ts";
import type { Figure } from "./figures.ts";

export interface Check {
  /** The part as a percentage of the whole. */
  percent?: number;
  /** The percentage that the report itself prints for it. */
  printed?: number;
  fault?: "part-over-whole" | "other-percentage" | "over-hundred";
}

/** «233/220 đảng viên, đạt 105,9%»: the share that a report gives right after a part and its whole. */
const SAID =
  /^[^.;:/\d]{0,40}?(?:,|\(|\s)\s*(?:đạt|chiếm|bằng|tỷ lệ|tỉ lệ|tương ứng|=)?\s*(\d+(?:[.,]\d+)?)\s?%/u;
const SHARED_NOUN = /^[^.;:/\d]{0,40}?(?:,\s*(?:đạt|chiếm|bằng|tỷ lệ|tỉ lệ)|\(|\s(?:đạt|chiếm|bằng))/u;
const SMALL = 10;

/**
 * Checks one figure.
 *
 * @example check({ value: 3703, of: 3823 … }) // { percent: 96.86… }
 * @example check({ value: 233, of: 220 … })   // percent 105.9…, fault "part-over-whole"
 */
export function check(report: Pick<Report, "body">, figure: Figure): Check {
  const { value, of, unit } = figure;
  if (of === undefined || of === 0)
    return unit === "%" && value > 100 && isShare(report, figure) ? { fault: "over-hundred" } : {};
  const percent = (value / of) * 100;
  const printed = printedAfter(report, figure);
  const checked = { percent, ...(printed !== undefined && { printed }) };
  if (printed !== undefined && !agrees(percent, printed)) return { ...checked, fault: "other-percentage" };
  return value > of && of > SMALL ? { ...checked, fault: "part-over-whole" } : checked;
}

function printedAfter(report: Pick<Report, "body">, figure: Figure): number | undefined {
  const rest = report.body[figure.paragraph - 1]?.slice(figure.end, figure.end + 80) ?? "";
  const said = SHARED_NOUN.test(rest) ? SAID.exec(rest)?.[1] : undefined;
  return said === undefined ? undefined : parseNumber(said);
}

/** Equal to as many places as are printed, rounded or cut. */
function agrees(percent: number, printed: number): boolean {
  const places = String(printed).split(".")[1]?.length ?? 0;
  return Math.abs(percent - printed) < 10 ** -places;
}

/** A share of a thing cannot exceed it, though a plan can be overfulfilled and a quantity can double. */
function isShare(report: Pick<Report, "body">, { paragraph, index, noun }: Figure): boolean {
  const before = report.body[paragraph - 1]?.slice(Math.max(0, index - 40), index) ?? "";
  return /(?:tỷ|tỉ)\s+lệ[^,;]*$|chiếm\s+$/iu.test(before) && !/kế hoạch|chỉ tiêu|cùng kỳ/iu.test(noun ?? "");
}
