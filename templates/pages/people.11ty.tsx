import { listsOf } from "../../src/archive/lists.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { Document } from "../components/document.tsx";
import { Letters } from "../components/letters.tsx";
import { Listed } from "../components/listed.tsx";
import { ReadingNav } from "../components/reading-nav.tsx";
import { wordsOf } from "../words.ts";

export const data = { permalink: "/nhan-vat/" };

export default function People({ site, page }: PageData) {
  const { people: words, reading } = wordsOf(site);
  const few = listsOf(site.archive).values("people").includes("");
  return (
    <Document url={page.url} title={reading.people} description={words.about} trail={[]}>
      <h1>{reading.people}</h1>
      <p>{words.about}</p>
      <ReadingNav here={page.url} />
      {few ? <Listed kind="people" value="" /> : <Letters />}
    </Document>
  );
}
