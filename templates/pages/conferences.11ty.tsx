import type { PageData } from "../../src/site/tsx.ts";
import { Document } from "../components/document.tsx";
import { Listed } from "../components/listed.tsx";
import { ReadingNav } from "../components/reading-nav.tsx";
import { wordsOf } from "../words.ts";

export const data = { permalink: "/hoi-nghi/" };

export default function Conferences({ site, page }: PageData) {
  const { conference: words, reading } = wordsOf(site);
  return (
    <Document url={page.url} title={reading.conferences} description={words.about} trail={[]}>
      <h1>{reading.conferences}</h1>
      <p>{words.about}</p>
      <ReadingNav here={page.url} />
      <Listed kind="conferences" value="" />
    </Document>
  );
}
