import type { Comparison, Said } from "../../src/archive/compare.ts";
import type { Entry } from "../../src/archive/entry.ts";
import { useWords } from "../words.ts";
import { Quote } from "./quote.tsx";
import { Vietnamese } from "./vietnamese.tsx";

/** Where two papers word one fact differently, and what each of them alone tells. */
export function Differences({ comparison: { alike, alone } }: { comparison: Comparison }) {
  const { conference: words } = useWords();
  return (
    <>
      {alike.length > 0 && (
        <section aria-labelledby="khac-chu">
          <h2 id="khac-chu">{words.same}</h2>
          <ul class="alike">
            {alike.map(([one, other]) => (
              <li key={`${one.place.text} ${other.place.text}`}>
                <Wording said={one} />
                <Wording said={other} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {alone
        .filter(({ places }) => places.length > 0)
        .map(({ entry, places }, at) => (
          <section key={entry.url} aria-labelledby={`rieng-${at + 1}`}>
            <h2 id={`rieng-${at + 1}`}>
              {words.only}
              <Paper entry={entry} />
            </h2>
            <ul class="points">
              {places.map((place) => (
                <li key={`${place.paragraph} ${place.index}`}>
                  <Quote entry={entry} place={place} />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}

function Wording({ said: { entry, place, own } }: { said: Said }) {
  return (
    <p>
      <span class="role">
        <Paper entry={entry} />
      </span>{" "}
      <Quote entry={entry} place={place} marks={own} />
    </p>
  );
}

function Paper({ entry }: { entry: Entry }) {
  const { conference: words } = useWords();
  return entry.publication ? <Vietnamese>{entry.publication.name}</Vietnamese> : words.anotherReport;
}
