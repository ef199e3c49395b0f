import type { PageData } from "../../src/site/tsx.ts";
import { Document } from "../components/document.tsx";
import { Listed } from "../components/listed.tsx";
import { ReadingNav } from "../components/reading-nav.tsx";
import { wordsOf } from "../words.ts";

export const data = { permalink: "/van-ban/" };

export default function Documents({ site, page }: PageData) {
  const { documents: words, reading } = wordsOf(site);
  return (
    <Document url={page.url} title={reading.documents} description={words.about} trail={[]}>
      <h1>{reading.documents}</h1>
      <p>{words.about}</p>
      <ReadingNav here={page.url} />
      <Listed kind="documents" value="" />
    </Document>
  );
}
