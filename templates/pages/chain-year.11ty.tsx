import { listsOf } from "../../src/archive/lists.ts";
import type { Site } from "../../src/site/site.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { viewAt, WHOLE, yearViews } from "../chain-views.ts";
import { ChainPeriods } from "../components/chain.tsx";
import { Document } from "../components/document.tsx";
import { PageNav } from "../components/page-nav.tsx";
import { ShortcomingPeriods } from "../components/shortcomings.tsx";
import { ViewName } from "../components/view-name.tsx";
import { wordsOf } from "../words.ts";

/** A year of a view of the chain that is too long for one page; its further pages have numbers. */
export const data = {
  pagination: {
    data: "site.archive.years",
    size: 1,
    alias: "url",
    before: (_: unknown, { site }: { site: Site }) =>
      yearViews(site).flatMap(({ url, numbered }) => [url, ...numbered]),
  },
  permalink: ({ url }: { url: string }) => url,
};

/** @example PARTS.exec("/han-che/2017/trang/3/") // the view "/han-che/", the year "2017", the number "3" */
const PARTS = /^(.+?\/)(\d{4})\/(?:trang\/(\d+)\/)?$/;

export default function ChainYearPage({ site, url }: PageData & { url: string }) {
  const [, base = "", year = "", number] = PARTS.exec(url) ?? [];
  const view = viewAt(base, site);
  const page =
    view && listsOf(site.archive).chains.page(view.view, year, number ? Number(number) : undefined);
  if (view === undefined || page === undefined) throw new Error(`No page of the chain at ${url}`);
  const { listing, reading, years: names } = wordsOf(site);
  const ofShortcomings = view.view.shortcomings === true;
  const ofYear = `${ofShortcomings ? "" : `${reading.chain}: `}${view.name}, ${names.inYear(year)}`;
  const after = page.base ? "" : listing.page("", page.number);
  const title = ofYear + after;
  const yearUrl = `${base}${year}/`;
  const trail = [
    ...(ofShortcomings ? [] : [{ name: reading.chain, url: WHOLE }]),
    { name: view.name, url: base, ...(view.ofSource && { ofSource: true }) },
    ...(page.base ? [] : [{ name: names.name(year), url: yearUrl }]),
  ];
  return (
    <Document
      url={url}
      title={title}
      crumb={page.base ? names.name(year) : listing.numbered(page.number)}
      trail={trail}
    >
      <h1>
        {!ofShortcomings && `${reading.chain}: `}
        <ViewName view={view} />
        {`, ${names.inYear(year)}${after}`}
      </h1>
      <section class="chain-year" aria-label={ofYear}>
        {ofShortcomings ? (
          <ShortcomingPeriods year={year} periods={page.periods} />
        ) : (
          <ChainPeriods year={year} periods={page.periods} />
        )}
      </section>
      <PageNav page={page} url={yearUrl} name={ofYear} urlOf={(other) => `${yearUrl}trang/${other}/`} />
    </Document>
  );
}
