import type { Entry } from "../../src/archive/entry.ts";
import { day } from "../dates.ts";
import { Link } from "./link.tsx";

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

/** `6/3/2017 · Lâm Đồng · Báo Lâm Đồng` */
export function ReportLine({ entry }: { entry: Entry }) {
  const rest = [...entry.provinces.map(({ name }) => name), entry.publication?.name].filter(
    (name) => name !== undefined,
  );
  return (
    <p class="line">
      <time dateTime={entry.day}>{day(entry.day)}</time>
      {rest.map((name) => ` · ${name}`)}
    </p>
  );
}
