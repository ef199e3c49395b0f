import { check } from "../../src/archive/figure-checks.ts";
import type { Figure } from "../../src/archive/figures.ts";
import { sentenceAt } from "../../src/archive/place.ts";
import { type EntryReading, readingOf } from "../../src/archive/reading.ts";
import { useSite } from "../../src/site/context.ts";
import { within } from "../within.ts";
import { useWords } from "../words.ts";
import { Given } from "./given.tsx";
import { Quote } from "./quote.tsx";
import { SourceLine } from "./source-line.tsx";
import { Vietnamese } from "./vietnamese.tsx";

/** The figures of reports, each with its sentence; parts of wholes with the share they come to. */
export function FigureTable({ reports }: { reports: readonly EntryReading[] }) {
  return (
    <>
      {reports
        .filter(({ figures }) => figures.length > 0)
        .map(({ entry, figures }) => (
          <section key={entry.url} class="figures">
            <h2 class="source">
              <SourceLine entry={entry} />
            </h2>
            <dl>
              {figures.map((figure) => (
                <Row key={`${figure.paragraph} ${figure.index}`} reading={{ entry }} figure={figure} />
              ))}
            </dl>
          </section>
        ))}
    </>
  );
}

function Row({ reading: { entry }, figure }: { reading: Pick<EntryReading, "entry">; figure: Figure }) {
  const { flags, figures: words, period } = useWords();
  const part = readingOf(useSite().archive).partAt(entry.url, {
    paragraph: figure.paragraph,
    index: figure.index,
  });
  const { percent, fault } = check(entry.report, figure);
  return (
    <div>
      <dt>
        <Vietnamese>{figure.text}</Vietnamese>
        {percent !== undefined && <span class="computed"> {words.computed(percent)}</span>}
        {fault && <span class="guessed"> {flags[fault]}</span>}
        <Given entry={entry} when={figure.given} />
      </dt>
      <dd>
        {part && part.periods.length > 0 && (
          <span class="periods">{part.periods.map(period).join(", ")} · </span>
        )}
        <Quote entry={entry} place={sentenceAt(entry.report, figure)} marks={within(entry.report, figure)} />
      </dd>
    </div>
  );
}
