import type { Archive } from "../../src/archive/archive.ts";
import { reportCount } from "../words.ts";
import { Link } from "./link.tsx";

/** The years of which there is both what was planned and what was told of it afterwards, newest first. */
export function Across({ archive, most }: { archive: Archive; most: number }) {
  const both = archive.years.filter(({ planned, lookedBack }) => planned.length > 0 && lookedBack.length > 0);
  if (both.length === 0) return null;
  return (
    <section aria-labelledby="qua-nam">
      <h2 id="qua-nam">Từ việc đặt ra đến việc nhìn lại</h2>
      <ul class="index">
        {both.slice(0, most).map(({ year, planned, lookedBack }) => (
          <li key={year}>
            <Link to={`/nam/${year}/`}>Năm {year}</Link>{" "}
            <span class="count">
              {reportCount(planned.length)} về việc đặt ra, {reportCount(lookedBack.length)} về việc nhìn lại
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
