import { type Amendment, amendmentOf, type Change } from "../../src/archive/amendments.ts";
import type { Entry } from "../../src/archive/entry.ts";
import { atOf } from "../../src/report/corrections.ts";
import type { Vocabulary } from "../../src/report/vocabulary.ts";
import { useSite } from "../../src/site/context.ts";
import { sentences } from "../../src/vietnamese/sentences.ts";
import { changeInWords } from "../changes.ts";
import { useWords } from "../words.ts";
import { Link } from "./link.tsx";
import { Vietnamese } from "./vietnamese.tsx";

/** On a report's page: what the archivist corrected of it. */
export function Corrections({ entry }: { entry: Entry }) {
  const { vocabulary } = useSite().archive;
  const { corrections: words, day } = useWords();
  const amendment = amendmentOf(entry, vocabulary);
  if (amendment === undefined) return null;
  return (
    <section class="corrections" aria-labelledby="dinh-chinh">
      <h2 id="dinh-chinh">{words.title}</h2>
      {amendment.date && (
        <p>
          {words.on} <time dateTime={amendment.date}>{day(amendment.date)}</time>.
        </p>
      )}
      <Changes amendment={amendment} />
      <p>
        <Link to="/dinh-chinh/">{words.all}</Link>
      </p>
    </section>
  );
}

/** Each thing corrected, what was read and what stands now, and the reason. */
export function Changes({ amendment: { entry, changes, reason } }: { amendment: Amendment }) {
  const { vocabulary } = useSite().archive;
  const { corrections: words } = useWords();
  return (
    <>
      <ul class="changes">
        {changes.map((change, at) => (
          <li key={at}>
            <OneChange change={change} entry={entry} vocabulary={vocabulary} />
          </li>
        ))}
      </ul>
      <p>
        {words.why}: <Vietnamese>{reason}</Vietnamese>
      </p>
    </>
  );
}

function OneChange({ change, entry, vocabulary }: { change: Change; entry: Entry; vocabulary: Vocabulary }) {
  const words = useWords();
  const { what, was, is, ofSource } = changeInWords(change, vocabulary, words);
  const lang = ofSource ? words.sourceLang : undefined;
  const name = "at" in change ? <Link to={`${entry.url}#${anchor(entry, change.at)}`}>{what}</Link> : what;
  return (
    <>
      {name}:{" "}
      {was !== undefined && (
        <>
          {words.corrections.was} <del lang={lang}>{was}</del>, {words.corrections.is}{" "}
        </>
      )}
      <ins lang={lang}>{is}</ins>
    </>
  );
}

/** The id that a place has on the page: the only sentence of a paragraph has none of its own. */
function anchor({ report }: Entry, at: string): string {
  const { paragraph } = atOf(at);
  return sentences(report.body[paragraph - 1] ?? "").length > 1 ? at : `doan-${paragraph}`;
}
