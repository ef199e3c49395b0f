import { listsOf } from "../../src/archive/lists.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { Document } from "../components/document.tsx";
import { Listed } from "../components/listed.tsx";
import { wordsOf } from "../words.ts";

export const data = { permalink: "/dinh-chinh/" };

export default function CorrectionsPage({ site, page }: PageData) {
  const { corrections } = wordsOf(site);
  return (
    <Document url={page.url} title={corrections.title} trail={[]}>
      <h1>{corrections.title}</h1>
      <p>{corrections.about}</p>
      {listsOf(site.archive).total("corrections", "") === 0 && <p>{corrections.none}</p>}
      <Listed kind="corrections" value="" />
    </Document>
  );
}
