import type { Entry } from "../../src/archive/entry.ts";
import type { Fact, Report } from "../../src/report/schema.ts";
import { useWords } from "../words.ts";
import { Link } from "./link.tsx";
import { nameOf } from "./province-name.tsx";
import { Vietnamese } from "./vietnamese.tsx";

/** Reports as a list: title, then day, provinces and paper. */
export function ReportList({ entries }: { entries: readonly Entry[] }) {
  return (
    <ul class="reports">
      {entries.map((entry) => (
        <li key={entry.url}>
          <Link to={entry.url}>
            <Vietnamese>{entry.report.title}</Vietnamese>
          </Link>
          <ReportLine entry={entry} />
        </li>
      ))}
    </ul>
  );
}

/** «6/3/2017 · Lâm Đồng · Báo Lâm Đồng», where a guess says that it is one, and a day without publication that it is the conference's. */
export function ReportLine({ entry }: { entry: Entry }) {
  const { report, provinces, publication } = entry;
  const { day, draft, listing } = useWords();
  return (
    <p class="line">
      {report.published === undefined && listing.conference}
      <time dateTime={entry.day}>{day(entry.day)}</time>
      <Guess report={report} fact={report.published === undefined ? "event.date" : "published"} />
      {provinces.length > 0 && (
        <>
          {" · "}
          <Vietnamese>{provinces.map(nameOf).join(", ")}</Vietnamese>
        </>
      )}
      {provinces.length > 0 && <Guess report={report} fact="provinces" />}
      {publication && (
        <>
          {" · "}
          <Vietnamese>{publication.name}</Vietnamese>
        </>
      )}
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
  const { known } = useWords();
  return report.basis[fact]?.known === "inferred" ? <> ({known.inferred})</> : null;
}
