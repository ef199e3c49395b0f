import type { Conference } from "../../src/archive/conferences.ts";
import { day } from "../dates.ts";
import { conference as words } from "../reading-words.ts";
import { Link } from "./link.tsx";

/** `Hội nghị ngày 4/3/2017, Ban Tổ chức Trung ương`, linked. */
export function ConferenceName({ conference }: { conference: Conference }) {
  return <Link to={conference.url}>{conferenceTitle(conference)}</Link>;
}

export function conferenceTitle({ day: from, endDay, dayKnown, organiser, entries }: Conference): string {
  const days = endDay === undefined ? day(from) : `${day(from)}–${day(endDay)}`;
  const when = dayKnown ? words.of(days) : words.ofReport(days);
  return [when, organiser.join(", ") || entries[0]?.report.title].filter(Boolean).join(", ");
}
