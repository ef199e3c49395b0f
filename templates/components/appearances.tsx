import type { Appearance } from "../../src/archive/people-index.ts";
import { sentenceAt } from "../../src/archive/place.ts";
import { within } from "../within.ts";
import { useWords } from "../words.ts";
import { Given } from "./given.tsx";
import { Quote } from "./quote.tsx";
import { SourceLine } from "./source-line.tsx";
import { Vietnamese } from "./vietnamese.tsx";

/** The offices that reports give a person, at the date of each report, with the sentences that name them. */
export function Appearances({ appearances }: { appearances: readonly Appearance[] }) {
  const { people: words } = useWords();
  return (
    <ol class="offices">
      {appearances.map(({ entry, titles, mentions }) => (
        <li key={entry.url}>
          <p class="source">
            <SourceLine entry={entry} />
          </p>
          <p class="titles">
            {titles.length > 0 ? <Vietnamese>{titles.join(", ")}</Vietnamese> : words.noTitle}
            <Given entry={entry} when={mentions.some(({ given }) => given)} />
          </p>
          <ul class="points">
            {mentions.map((mention) => (
              <li key={`${mention.paragraph} ${mention.index}`}>
                <Quote
                  entry={entry}
                  place={sentenceAt(entry.report, mention)}
                  marks={within(entry.report, mention)}
                />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
