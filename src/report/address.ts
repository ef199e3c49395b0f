/** Where a report lives: its day, its file, its address. Addresses never change, so these rules must not either. */
import slugify from "@sindresorhus/slugify";
import { oldStyle } from "../vietnamese/tones.ts";
import type { FrontMatter } from "./schema.ts";

type Dated = Pick<FrontMatter, "title" | "slug" | "published" | "event">;

/** Longest slug made from a title, in characters; cut at a word. Keeps paths short enough for every file system. */
const MAX_SLUG = 96;

/** The day a report is filed under, `YYYY-MM-DD`: the day of publication, else of the conference. */
export function dayOf(report: Dated): string | undefined {
  return (report.published ?? report.event?.date)?.slice(0, 10);
}

/**
 * The slug of a title: ASCII words joined by «-», at most 96 characters, cut at a word.
 *
 * @example slugOf("Sơ kết công tác Đảng: 6 tháng") // "so-ket-cong-tac-dang-6-thang"
 * @example slugOf("???")                            // "bai": a title without a letter or digit
 */
export function slugOf(title: string): string {
  const whole = slugify(oldStyle(title));
  if (whole.length <= MAX_SLUG) return whole || "bai";
  const cut = whole.slice(0, MAX_SLUG + 1);
  return cut.includes("-") ? cut.slice(0, cut.lastIndexOf("-")) : cut.slice(0, MAX_SLUG);
}

/** `2017/03-06-slug.md`, below `reports/`. Throws for a report without a day, which never gets this far. */
export function fileOf(report: Dated): string {
  const [year, month, day] = parts(report);
  return `${year}/${month}-${day}-${report.slug ?? slugOf(report.title)}.md`;
}

/** `/2017/03/06/slug/`, from the root of the site. */
export function urlOf(report: Dated): string {
  return `/${parts(report).join("/")}/${report.slug ?? slugOf(report.title)}/`;
}

function parts(report: Dated): string[] {
  const day = dayOf(report);
  if (day === undefined) throw new Error(`A report without a day has no address: «${report.title}»`);
  return day.split("-");
}
