import type { Entry } from "../../src/archive/entry.ts";
import { readingOf } from "../../src/archive/reading.ts";
import { useSite } from "../../src/site/context.ts";
import { useWords } from "../words.ts";
import { ConferenceName } from "./conference-name.tsx";
import { Flags } from "./flags.tsx";

/** Beside a report: its conference, and what in it contradicts itself. */
export function OfReading({ entry }: { entry: Entry }) {
  const reading = readingOf(useSite().archive);
  const { conference: words } = useWords();
  const conference = reading.conferenceOf(entry.url);
  return (
    <>
      {conference && (
        <p>
          {words.itsConference}: <ConferenceName conference={conference} />
        </p>
      )}
      <Flags flags={reading.flagsOf(entry.url)} named={false} />
    </>
  );
}
