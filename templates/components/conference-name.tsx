import type { Conference } from "../../src/archive/conferences.ts";
import type { Words } from "../languages/vi/index.ts";
import { useWords } from "../words.ts";
import { Link } from "./link.tsx";
import { Vietnamese } from "./vietnamese.tsx";

/** `Hội nghị ngày 4/3/2017, Ban Tổ chức Trung ương`, linked. */
export function ConferenceName({ conference }: { conference: Conference }) {
  return (
    <Link to={conference.url}>
      <ConferenceTitle conference={conference} />
    </Link>
  );
}

/** `Hội nghị ngày 4/3/2017, Ban Tổ chức Trung ương` */
export function ConferenceTitle({ conference }: { conference: Conference }) {
  const [when, who] = titleParts(conference, useWords());
  return (
    <>
      {when}
      {who && (
        <>
          {", "}
          <Vietnamese>{who}</Vietnamese>
        </>
      )}
    </>
  );
}

/** The same as a text. */
export function conferenceTitle(conference: Conference, words: Words): string {
  return titleParts(conference, words).filter(Boolean).join(", ");
}

function titleParts(
  { day: from, endDay, dayKnown, organiser, entries }: Conference,
  { day, conference: words }: Words,
): [when: string, who: string | undefined] {
  const days = endDay === undefined ? day(from) : `${day(from)}–${day(endDay)}`;
  const when = dayKnown ? words.of(days) : words.ofReport(days);
  return [when, organiser.join(", ") || entries[0]?.report.title];
}
