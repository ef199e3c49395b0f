import { listsOf } from "../../src/archive/lists.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { Document } from "../components/document.tsx";
import { Facets } from "../components/facets.tsx";
import { Listed } from "../components/listed.tsx";
import { wordsOf } from "../words.ts";

export const data = { permalink: "/bai-viet/" };

export default function ReportsPage({ site, page }: PageData) {
  const { listing, reportCount, titles } = wordsOf(site);
  return (
    <Document url={page.url} title={titles.reports} trail={[]}>
      <h1>{titles.reports}</h1>
      <p class="line">{listing.newestFirst(reportCount(listsOf(site.archive).total("all", "")))}</p>
      <Facets />
      <Listed kind="all" value="" />
    </Document>
  );
}
