import { readingOf } from "../../src/archive/reading.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { ConferenceName } from "../components/conference-name.tsx";
import { Document } from "../components/document.tsx";
import { ReadingNav } from "../components/reading-nav.tsx";
import { wordsOf } from "../words.ts";

export const data = { permalink: "/hoi-nghi/" };

export default function Conferences({ site, page }: PageData) {
  const { conference: words, reading, reportCount } = wordsOf(site);
  const { conferences } = readingOf(site.archive);
  return (
    <Document url={page.url} title={reading.conferences} description={words.about} trail={[]}>
      <h1>{reading.conferences}</h1>
      <p>{words.about}</p>
      <ReadingNav here={page.url} />
      <ul class="index">
        {[...conferences].reverse().map((conference) => (
          <li key={conference.slug}>
            <ConferenceName conference={conference} />{" "}
            <span class="count">{reportCount(conference.entries.length)}</span>
          </li>
        ))}
      </ul>
    </Document>
  );
}
