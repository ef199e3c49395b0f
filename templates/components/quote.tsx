import type { Entry } from "../../src/archive/entry.ts";
import { anchorOf, type Place } from "../../src/archive/place.ts";
import { useSite } from "../../src/site/context.ts";
import { useWords } from "../words.ts";

interface Stretch {
  index: number;
  end: number;
}

/** Words of a report as printed, linked to their sentence on its page; stretches of them marked. */
export function Quote({
  entry,
  place,
  marks = [],
}: {
  entry: Entry;
  place: Place;
  marks?: readonly Stretch[];
}) {
  const { chain, sourceLang } = useWords();
  const to = useSite().href(`${entry.url}#${anchorOf(entry.report, place)}`);
  return (
    <a class="quote" href={to} title={chain.open}>
      <q lang={sourceLang}>{marked(place.text, marks)}</q>
    </a>
  );
}

function marked(text: string, marks: readonly Stretch[]) {
  const cuts = [...marks].sort((a, b) => a.index - b.index);
  const last = cuts.at(-1);
  if (last === undefined) return text;
  return (
    <>
      {cuts.map(({ index, end }, at) => (
        <>
          {text.slice(cuts[at - 1]?.end ?? 0, index)}
          <mark>{text.slice(index, end)}</mark>
        </>
      ))}
      {text.slice(last.end)}
    </>
  );
}
