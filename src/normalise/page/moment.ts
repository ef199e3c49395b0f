/** Moments as metadata writes them. */
import { TZDate } from "@date-fns/tz";
import { isDay, isoDay } from "../../vietnamese/dates.ts";

const MOMENT =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * A moment of ISO 8601 as a report has it, in Vietnamese time. Without a zone it is Vietnamese already; midnight
 * means that no time was given. Other orders of day and month are not read: 03/06 may be either.
 *
 * @example readMoment("2017-03-06T01:46:00Z")   // "2017-03-06T08:46:00+07:00"
 * @example readMoment("2017-03-06 00:00:00")    // "2017-03-06"
 * @example readMoment("3/6/2017 8:46:00 AM")    // undefined
 * @example readMoment("2017-02-31")             // undefined: no such day
 */
export function readMoment(text: string): string | undefined {
  const [, year, month, date, hour, minute, second = "00", zone] = MOMENT.exec(text.trim()) ?? [];
  if (!isDay(Number(date), Number(month), Number(year))) return undefined;
  const day = isoDay(Number(year), Number(month), Number(date));
  if (hour === undefined || minute === undefined) return day;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const local =
    zone === undefined
      ? `${day}T${hour}:${minute}:${second}`
      : vietnamese(`${day}T${hour}:${minute}:${second}${withColon(zone)}`);
  return local.slice(11, 16) === "00:00" ? local.slice(0, 10) : `${local}+07:00`;
}

function withColon(zone: string): string {
  return zone.replace(/^([+-]\d{2}):?(\d{2})$/, "$1:$2").toUpperCase();
}

function vietnamese(moment: string): string {
  return new TZDate(Date.parse(moment), "Asia/Ho_Chi_Minh").toISOString().slice(0, 19);
}
