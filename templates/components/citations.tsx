import type { Cited } from "../../src/archive/document-index.ts";
import { sentenceAt } from "../../src/archive/place.ts";
import { within } from "../within.ts";
import { useWords } from "../words.ts";
import { Given } from "./given.tsx";
import { Quote } from "./quote.tsx";
import { SourceLine } from "./source-line.tsx";

/** The sentences that cite a document, each with its report; a short form that is taken for it says so. */
export function Citations({ cited }: { cited: readonly Cited[] }) {
  const { documents: words } = useWords();
  return (
    <>
      <ul class="points">
        {cited.map(({ entry, citation, guessed }) => (
          <li key={`${entry.url} ${citation.paragraph} ${citation.index}`}>
            <p class="source">
              <SourceLine entry={entry} />{" "}
              {guessed && (
                <span class="guessed" title={words.guessedWhy}>
                  {words.guessed}
                </span>
              )}
              <Given entry={entry} when={citation.given} />
            </p>
            <Quote
              entry={entry}
              place={sentenceAt(entry.report, citation)}
              marks={within(entry.report, citation)}
            />
          </li>
        ))}
      </ul>
      {cited.some(({ guessed }) => guessed) && (
        <p class="line">
          <span class="guessed">{words.guessed}</span>: {words.guessedWhy}
        </p>
      )}
    </>
  );
}
