import type { Archive } from "../../src/archive/archive.ts";
import { useWords } from "../words.ts";
import { Link } from "./link.tsx";

/** The years of which there is both what was planned and what was told of it afterwards, newest first. */
export function Across({ archive, most }: { archive: Archive; most: number }) {
  const { across, reportCount, years } = useWords();
  const both = archive.years.filter(({ planned, lookedBack }) => planned.length > 0 && lookedBack.length > 0);
  if (both.length === 0) return null;
  return (
    <section aria-labelledby="qua-nam">
      <h2 id="qua-nam">{across.heading}</h2>
      <ul class="index">
        {both.slice(0, most).map(({ year, planned, lookedBack }) => (
          <li key={year}>
            <Link to={`/nam/${year}/`}>{years.name(year)}</Link>{" "}
            <span class="count">
              {across.counts(reportCount(planned.length), reportCount(lookedBack.length))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
