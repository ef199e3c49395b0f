import type { PageData } from "../../src/site/tsx.ts";
import { Document } from "../components/document.tsx";
import { Listed } from "../components/listed.tsx";
import { wordsOf } from "../words.ts";

export const data = { permalink: "/bao/" };

export default function Publications({ site, page }: PageData) {
  const { titles } = wordsOf(site);
  return (
    <Document url={page.url} title={titles.publications} trail={[]}>
      <h1>{titles.publications}</h1>
      <Listed kind="publications" value="" />
    </Document>
  );
}
