import type { PageData } from "../../src/site/tsx.ts";
import { Document } from "../components/document.tsx";
import { ReportList } from "../components/report-list.tsx";
import { type Facet, narrowFacets } from "../facets.ts";
import { wordsOf } from "../words.ts";

const facetsOf = (site: PageData["site"]): Facet[] => narrowFacets(site).flatMap(({ facets }) => facets);

export const data = {
  pagination: {
    data: "site.archive.entries",
    size: 1,
    alias: "facetUrl",
    before: (_entries: unknown, { site }: PageData) => facetsOf(site).map(({ url }) => url),
  },
  permalink: ({ facetUrl }: { facetUrl: string }) => facetUrl,
};

export default function FacetPage({ site, facetUrl }: PageData & { facetUrl: string }) {
  const { listing, reportCount, titles } = wordsOf(site);
  const facet = facetsOf(site).find(({ url }) => url === facetUrl);
  if (facet === undefined) throw new Error(`No list at ${facetUrl}`);
  return (
    <Document url={facetUrl} title={facet.name} trail={[{ name: titles.reports, url: "/bai-viet/" }]}>
      <h1>{facet.name}</h1>
      <p class="line">{listing.newestFirst(reportCount(facet.entries.length))}</p>
      <ReportList entries={facet.entries} />
    </Document>
  );
}
