import type { Flag } from "../../src/archive/flags.ts";
import { period } from "../dates.ts";
import { flagging, flags as words } from "../reading-words.ts";
import { Link } from "./link.tsx";
import { SourceLine } from "./source-line.tsx";

/** What contradicts itself, kept as printed. */
export function Flags({ flags, named = true }: { flags: readonly Flag[]; named?: boolean }) {
  if (flags.length === 0) return null;
  return (
    <section class="flags" aria-labelledby="mau-thuan">
      <h2 id="mau-thuan">{flagging.heading}</h2>
      <ul>
        {flags.map((flag) => (
          <li key={`${flag.entry.url} ${flag.kind} ${flag.words}`}>
            {words[flag.kind]}: {flag.place ? `«${flag.words}»` : inWords(flag)}
            {named && (
              <>
                {" "}
                – <SourceLine entry={flag.entry} />
                {flag.place && (
                  <>
                    ,{" "}
                    <Link to={`${flag.entry.url}#doan-${flag.place.paragraph}`}>
                      đoạn {flag.place.paragraph}
                    </Link>
                  </>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function inWords({ kind, words: printed }: Flag): string {
  return kind === "reviews-the-future" || kind === "plans-the-past" ? period(printed) : `«${printed}»`;
}
