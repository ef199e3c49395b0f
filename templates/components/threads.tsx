import type { Entry } from "../../src/archive/entry.ts";
import { readingOf } from "../../src/archive/reading.ts";
import { useSite } from "../../src/site/context.ts";
import { useWords } from "../words.ts";
import { Link } from "./link.tsx";
import { ReportList } from "./report-list.tsx";

/** What other reports say of the years that this one plans for and looks back on. */
export function Threads({ entry }: { entry: Entry }) {
  const { threads: words } = useWords();
  const threads = readingOf(useSite().archive).threads(entry.url);
  if (threads.length === 0) return null;
  return (
    <section class="threads" aria-labelledby="lien-quan">
      <h2 id="lien-quan">{words.heading}</h2>
      {threads.map(({ year, side, across, beside }) => (
        <section key={`${side} ${year}`} aria-labelledby={`${side}-${year}`}>
          <h3 id={`${side}-${year}`}>
            {words[side].year(year)} <Link to={`/nam/${year}/`}>{words.all(year)}</Link>
          </h3>
          <Group heading={words[side].across} entries={across} />
          <Group heading={words[side].beside} entries={beside} />
        </section>
      ))}
    </section>
  );
}

function Group({ heading, entries }: { heading: string; entries: readonly Entry[] }) {
  if (entries.length === 0) return null;
  return (
    <>
      <p class="group">{heading}</p>
      <ReportList entries={entries} />
    </>
  );
}
