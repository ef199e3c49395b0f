import type { Entry } from "../../src/archive/entry.ts";
import type { Place } from "../../src/archive/place.ts";
import { readingOf } from "../../src/archive/reading.ts";
import { useSite } from "../../src/site/context.ts";
import { useWords } from "../words.ts";

/** The mark of what the archivist gave in place of what was read, with the reason. */
export function Given({ entry, when }: { entry: Entry; when: unknown }) {
  const { known } = useWords();
  if (!when) return null;
  return (
    <>
      {" "}
      <span class="guessed" title={entry.report.reading?.reason}>
        {known.given}
      </span>
    </>
  );
}

/** The same, beside words whose role or time was given. */
export function GivenPart({ entry, place }: { entry: Entry; place: Place }) {
  const { archive } = useSite();
  if (entry.report.reading === undefined) return null;
  const { paragraph, index } = place;
  return <Given entry={entry} when={readingOf(archive).partAt(entry.url, { paragraph, index })?.given} />;
}
