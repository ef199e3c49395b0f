import type { Site } from "../../src/site/site.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { Document } from "../components/document.tsx";
import { Facets } from "../components/facets.tsx";
import { Link } from "../components/link.tsx";
import { ReportList } from "../components/report-list.tsx";
import { listPages } from "../list-pages.ts";
import { wordsOf } from "../words.ts";

export const data = {
  pagination: {
    data: "site.archive.entries",
    size: 1,
    alias: "number",
    before: (entries: Site["archive"]["entries"]) => listPages(entries).map(({ number }) => number),
    generatePageOnEmptyData: true,
  },
  permalink: ({ site, number }: PageData & { number: number }) =>
    listPages(site.archive.entries).find((one) => one.number === number)?.url ?? "/bai-viet/",
};

export default function ReportsPage({ site, page, number }: PageData & { number: number }) {
  const { listing, reportCount, titles } = wordsOf(site);
  const pages = listPages(site.archive.entries);
  const here = pages.find((other) => other.number === number) ?? pages[0];
  return (
    <Document
      url={page.url}
      title={here === pages[0] ? titles.reports : listing.page(titles.reports, number)}
      trail={[]}
    >
      <h1>{titles.reports}</h1>
      <p class="line">{listing.newestFirst(reportCount(site.archive.entries.length))}</p>
      <Facets />
      <ReportList entries={here?.items ?? []} />
      {pages.length > 1 && (
        <nav class="pages" aria-label={listing.pages}>
          <ol>
            {pages.map((other) => (
              <li key={other.number}>
                {other === here ? (
                  <span aria-current="page">{other.number}</span>
                ) : (
                  <Link to={other.url}>{other.number}</Link>
                )}
              </li>
            ))}
          </ol>
        </nav>
      )}
    </Document>
  );
}
