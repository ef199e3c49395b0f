import { daysBetween } from "../../vietnamese/dates.ts";
import type { Line } from "../line.ts";
import { type Dateline, readDateline } from "../lines/dateline.ts";
import { type Found, inferred, linesOf, type Reading, stated } from "../reading.ts";

export interface PublishedFound {
  published?: Found<string>;
  /** Datelines that say another day: of the crawl, of a second printing. They are page furniture. */
  discarded: { line: Line; rule: string }[];
  /** A name that stands beside the date. */
  byline?: { text: string; line: number };
  /** The weekday printed is not that of the date. */
  wrongWeekday?: { line: Line };
}

/** A report of a conference appears within this many days of it; a page saved later prints a later day. */
const LATEST = 60;

/**
 * When the page was published, from its dateline. One that carries a label or a time is preferred; one that
 * lies far from the conference is the day the page was saved, and tells nothing.
 *
 * @param eventDay the ISO day of the conference, where the text states it with its year
 * @param years the years the conference speaks of
 * @returns `discarded` holds every dateline but the chosen one, with the rule that put it aside
 * @example a header «15/05/2024» above a report of a conference of 4 March 2017 is a `crawl-day-header`
 */
export function published(
  reading: Reading,
  eventDay: string | undefined,
  years: readonly number[],
): PublishedFound {
  const all = linesOf(reading, "dateline").flatMap((line) => {
    const dateline = readDateline(line.text);
    return dateline ? [{ line, dateline }] : [];
  });
  const near = all.filter(({ dateline }) => isLikely(dateline, eventDay, years));
  // Years that the report happens to name must not leave it the day of the crawl, which has no time.
  const doubtful = eventDay === undefined && near.every(({ dateline }) => !dateline.timed);
  const likely = doubtful && all.some(({ dateline }) => dateline.timed) ? all : near;
  const chosen = likely.sort((a, b) => rank(b.dateline) - rank(a.dateline))[0];
  const discarded = all
    .filter((one) => one !== chosen)
    .map(({ line, dateline }) => ({
      line,
      rule: isLikely(dateline, eventDay, years) ? "second-dateline" : "crawl-day-header",
    }));
  if (!chosen) return { ...besideTheText(reading), discarded };
  const { line, dateline } = chosen;
  return {
    published: LETTERHEAD.test(line.text)
      ? inferred(dateline.moment, "day-of-the-letterhead", line.n, line.text)
      : stated(dateline.moment, "dateline", line.n, line.text),
    discarded,
    ...(dateline.rest === "" ? {} : { byline: { text: dateline.rest, line: line.n } }),
    ...(dateline.wrongWeekday ? { wrongWeekday: { line } } : {}),
  };
}

/** «Hải Phòng, ngày 17 tháng 02 năm 2020»: where and when it was written, which may be days before it appeared. */
const LETTERHEAD = /^\p{Lu}[^\d,]{1,30},\s*ngày\s+\d{1,2}\s+tháng\s/u;

const MOMENT =
  /^(?:(?:Đã\s+)?(?:đăng|cập\s+nhật)(?:\s+(?:vào|lúc|ngày))*\s*:?\s*)?(?:\d{1,2}:\d{2}\s*[,|-]?\s*(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s*[,|-]?\s*(?:lúc\s+)?\d{1,2}:\d{2})(?=[\s,|-]*\p{Lu})/u;

/** «Quán triệt Nghị quyết … (11:25 21/09/2020)». */
const BEHIND = /\(([^()]{10,40})\)$/u;

/** «09:34 26/04/2019 Chiều 25-4, …»: time and day run into the paragraph below them, or stand behind the headline. */
function besideTheText(reading: Reading): Pick<PublishedFound, "published"> {
  const [title] = linesOf(reading, "title");
  const behind = BEHIND.exec(title?.text ?? "")?.[1];
  const moment = behind === undefined ? undefined : readDateline(behind);
  if (title && behind !== undefined && moment?.timed)
    return { published: stated(moment.moment, "moment-behind-the-headline", title.n, behind) };
  const [lead] = linesOf(reading, "body", "standfirst");
  const words = MOMENT.exec(lead?.text ?? "")?.[0];
  const dateline = words === undefined ? undefined : readDateline(words);
  return lead && words !== undefined && dateline
    ? { published: stated(dateline.moment, "moment-before-the-lead", lead.n, words) }
    : {};
}

function rank({ labelled, timed, again }: Dateline): number {
  return (timed ? 2 : 0) + (labelled ? 1 : 0) - (again ? 4 : 0);
}

function isLikely({ moment }: Dateline, eventDay: string | undefined, years: readonly number[]): boolean {
  if (eventDay !== undefined) {
    const late = daysBetween(eventDay, moment);
    return late >= -1 && late <= LATEST;
  }
  if (years.length === 0) return true;
  const year = Number(moment.slice(0, 4));
  return year >= Math.min(...years) - 1 && year <= Math.max(...years) + 1;
}
