import type { Conference } from "../../src/archive/conferences.ts";
import { useWords } from "../words.ts";
import { ConferenceName } from "./conference-name.tsx";

/** Conferences as a list, each with how many reports there are of it. */
export function ConferenceList({ conferences }: { conferences: readonly Conference[] }) {
  const { reportCount } = useWords();
  return (
    <ul class="index">
      {conferences.map((conference) => (
        <li key={conference.slug}>
          <ConferenceName conference={conference} />{" "}
          <span class="count">{reportCount(conference.entries.length)}</span>
        </li>
      ))}
    </ul>
  );
}
