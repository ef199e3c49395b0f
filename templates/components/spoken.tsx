import type { Spoke } from "../../src/archive/archive.ts";
import { useSite } from "../../src/site/context.ts";
import { useWords } from "../words.ts";
import { Link } from "./link.tsx";
import { ReportLine } from "./report-list.tsx";
import { Vietnamese } from "./vietnamese.tsx";

/** Reports that spoke of a year, each with its lead word for word; the period is said where it is not the whole year. */
export function Spoken({ spoken, year }: { spoken: readonly Spoke[]; year: string }) {
  const site = useSite();
  const { article, period } = useWords();
  return (
    <ol class="spoken">
      {spoken.map(({ entry, periods }) => (
        <li key={entry.url}>
          <h3>
            <Link to={entry.url}>
              <Vietnamese>{entry.report.title}</Vietnamese>
            </Link>
          </h3>
          <ReportLine entry={entry} />
          {periods.some((other) => other !== year) && <p class="periods">{periods.map(period).join(", ")}</p>}
          {entry.report.body[0] && (
            <blockquote cite={site.href(`${entry.url}#doan-1`)}>
              <p>
                <Vietnamese>{entry.report.body[0]}</Vietnamese>{" "}
                <a class="doan" href={site.href(`${entry.url}#doan-1`)} aria-label={article.goToParagraph}>
                  ¶
                </a>
              </p>
            </blockquote>
          )}
        </li>
      ))}
    </ol>
  );
}
