import { type ListPage, pagesOf } from "../../src/archive/pages.ts";
import type { Site } from "../../src/site/site.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { Document } from "../components/document.tsx";
import { Facets } from "../components/facets.tsx";
import { Link } from "../components/link.tsx";
import { ReportList } from "../components/report-list.tsx";
import { reportCount, titles } from "../words.ts";

const SIZE = 50;

/** The newest page is `/bai-viet/`; the others keep their number and their content as the archive grows. */
export const data = {
  pagination: {
    data: "site.archive.entries",
    size: 1,
    alias: "number",
    before: (entries: Site["archive"]["entries"]) => pagesOf(entries, SIZE).map(({ number }) => number),
    generatePageOnEmptyData: true,
  },
  permalink: ({ pagination, number }: { pagination: { pageNumber: number }; number: number }) =>
    pagination.pageNumber === 0 ? "/bai-viet/" : `/bai-viet/${number}/`,
};

export default function ReportsPage({ site, page, number }: PageData & { number: number }) {
  const pages = pagesOf(site.archive.entries, SIZE);
  const here = pages.find((other) => other.number === number) ?? pages[0];
  const urlOf = (other: ListPage<unknown>) =>
    other === pages[0] ? "/bai-viet/" : `/bai-viet/${other.number}/`;
  return (
    <Document
      url={page.url}
      title={here === pages[0] ? titles.reports : `${titles.reports}, trang ${number}`}
      trail={[]}
    >
      <h1>{titles.reports}</h1>
      <p class="line">{reportCount(site.archive.entries.length)}, mới nhất trước.</p>
      <Facets />
      <ReportList entries={here?.items ?? []} />
      {pages.length > 1 && (
        <nav class="pages" aria-label="Các trang">
          <ol>
            {pages.map((other) => (
              <li key={other.number}>
                {other === here ? (
                  <span aria-current="page">{other.number}</span>
                ) : (
                  <Link to={urlOf(other)}>{other.number}</Link>
                )}
              </li>
            ))}
          </ol>
        </nav>
      )}
    </Document>
  );
}
