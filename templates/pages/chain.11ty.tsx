import type { Site } from "../../src/site/site.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { levelViews, type NamedView, provinceViews, viewAt, WHOLE } from "../chain-views.ts";
import { ChainYears } from "../components/chain.tsx";
import { Document } from "../components/document.tsx";
import { Link } from "../components/link.tsx";
import { ReadingNav } from "../components/reading-nav.tsx";
import { Timeline } from "../components/timeline.tsx";
import { ViewName } from "../components/view-name.tsx";
import { wordsOf } from "../words.ts";

export const data = {
  pagination: {
    data: "site.archive.years",
    size: 1,
    alias: "url",
    before: (_: unknown, { site }: { site: Site }) => [
      WHOLE,
      ...[...levelViews(site), ...provinceViews(site)].map(({ url }) => url),
    ],
  },
  permalink: ({ url }: { url: string }) => url,
};

export default function ChainPage({ site, url }: PageData & { url: string }) {
  const { chain, reading } = wordsOf(site);
  const whole: NamedView = { url: WHOLE, name: chain.everything, view: {} };
  const [byLevel, byProvince] = [levelViews(site), provinceViews(site)];
  const view = viewAt(url, site);
  const title = view === undefined ? reading.chain : `${reading.chain}: ${view.name}`;
  return (
    <Document
      url={url}
      title={title}
      description={chain.about}
      trail={view === undefined ? [] : [{ name: reading.chain, url: WHOLE }]}
      crumb={view === undefined ? reading.chain : <ViewName view={view} />}
    >
      <h1>
        {reading.chain}
        {view && (
          <>
            : <ViewName view={view} />
          </>
        )}
      </h1>
      <p>{chain.about}</p>
      <p>{chain.aboutRelated}</p>
      <ReadingNav here={url} />
      <nav class="chain-filter" aria-label={chain.filter}>
        <Filter name={chain.byLevel} views={[whole, ...byLevel]} here={url} />
        <Filter name={chain.byProvince} views={byProvince} here={url} />
      </nav>
      {view === undefined && <Timeline />}
      <ChainYears view={view?.view ?? {}} url={url} />
    </Document>
  );
}

function Filter({ name, views, here }: { name: string; views: readonly NamedView[]; here: string }) {
  return (
    <details>
      <summary>{name}</summary>
      <ul class="chips">
        {views.map((view) => (
          <li key={view.url}>
            {view.url === here ? (
              <strong>
                <ViewName view={view} />
              </strong>
            ) : (
              <Link to={view.url}>
                <ViewName view={view} />
              </Link>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
