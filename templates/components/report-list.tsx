import type { Entry } from "../../src/archive/entry.ts";
import type { Fact, Report } from "../../src/report/schema.ts";
import { day } from "../dates.ts";
import { draft, known, listing } from "../words.ts";
import { Link } from "./link.tsx";
import { nameOf } from "./province-name.tsx";

/** Reports as a list: title, then day, provinces and paper. */
export function ReportList({ entries }: { entries: readonly Entry[] }) {
  return (
    <ul class="reports">
      {entries.map((entry) => (
        <li key={entry.url}>
          <Link to={entry.url}>{entry.report.title}</Link>
          <ReportLine entry={entry} />
        </li>
      ))}
    </ul>
  );
}

/** «6/3/2017 · Lâm Đồng · Báo Lâm Đồng», where a guess says that it is one, and a day without publication that it is the conference's. */
export function ReportLine({ entry }: { entry: Entry }) {
  const { report, provinces, publication } = entry;
  return (
    <p class="line">
      {report.published === undefined && listing.conference}
      <time dateTime={entry.day}>{day(entry.day)}</time>
      <Guess report={report} fact={report.published === undefined ? "event.date" : "published"} />
      {provinces.length > 0 && ` · ${provinces.map(nameOf).join(", ")}`}
      {provinces.length > 0 && <Guess report={report} fact="provinces" />}
      {publication && ` · ${publication.name}`}
      {publication && <Guess report={report} fact="publication" />}
      {report.draft && (
        <>
          {" · "}
          <strong class="draft">{draft.mark}</strong>
        </>
      )}
    </p>
  );
}

function Guess({ report, fact }: { report: Report; fact: Fact }) {
  return report.basis[fact]?.known === "inferred" ? <> ({known.inferred})</> : null;
}
