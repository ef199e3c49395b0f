import type { Flag } from "../../src/archive/flags.ts";
import { useWords } from "../words.ts";
import { Link } from "./link.tsx";
import { SourceLine } from "./source-line.tsx";
import { Vietnamese } from "./vietnamese.tsx";

/** What contradicts itself, kept as printed. */
export function Flags({ flags, named = true }: { flags: readonly Flag[]; named?: boolean }) {
  const { flagging, flags: words } = useWords();
  if (flags.length === 0) return null;
  return (
    <section class="flags" aria-labelledby="mau-thuan">
      <h2 id="mau-thuan">{flagging.heading}</h2>
      <ul>
        {flags.map((flag) => (
          <li key={`${flag.entry.url} ${flag.kind} ${flag.words}`}>
            {words[flag.kind]}: <Printed flag={flag} />
            {named && (
              <>
                {" "}
                – <SourceLine entry={flag.entry} />
                {flag.place && (
                  <>
                    ,{" "}
                    <Link to={`${flag.entry.url}#doan-${flag.place.paragraph}`}>
                      {flagging.paragraph(flag.place.paragraph)}
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

function Printed({ flag: { kind, place, words: printed } }: { flag: Flag }) {
  const { period } = useWords();
  const isPeriod = kind === "reviews-the-future" || kind === "plans-the-past";
  return isPeriod && !place ? period(printed) : <Vietnamese>{`«${printed}»`}</Vietnamese>;
}
