import type { Conference } from "../../src/archive/conferences.ts";
import type { Entry } from "../../src/archive/entry.ts";
import { readingOf } from "../../src/archive/reading.ts";
import { useSite } from "../../src/site/context.ts";
import { useWords } from "../words.ts";
import { Link } from "./link.tsx";
import { Vietnamese } from "./vietnamese.tsx";

/** Where a quotation comes from: `Hội nghị ngày 4/3/2017 · Ban Tổ chức Trung ương · Báo Lâm Đồng` */
export function SourceLine({ entry, conference }: { entry: Entry; conference?: Conference | undefined }) {
  const { conference: words, day } = useWords();
  const of = conference ?? readingOf(useSite().archive).conferenceOf(entry.url);
  const organiser = entry.report.event?.organiser?.[0];
  const place = entry.provinces.map(({ name }) => name).join(", ");
  const rest = [organiser, organiser?.includes(place) ? "" : place, entry.publication?.name].filter(Boolean);
  return (
    <span class="source-line">
      <Link to={of?.url ?? entry.url}>
        {of?.dayKnown ? words.of(day(of.day)) : words.ofReport(day(entry.day))}
      </Link>
      {rest.map((part) => (
        <>
          {" · "}
          <Vietnamese>{part}</Vietnamese>
        </>
      ))}
    </span>
  );
}
