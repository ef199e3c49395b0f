import type { PageData } from "../../src/site/tsx.ts";
import { Across } from "../components/across.tsx";
import { Document } from "../components/document.tsx";
import { Link } from "../components/link.tsx";
import { nameOf } from "../components/province-name.tsx";
import { ReportList } from "../components/report-list.tsx";
import { SearchBox } from "../components/search-box.tsx";
import { Vietnamese } from "../components/vietnamese.tsx";
import { useWords, wordsOf } from "../words.ts";

const NEWEST = 10;

export const data = { permalink: "/" };

export default function Home({ site, page }: PageData) {
  const { archive, config } = site;
  const { home, nav, reportCount } = wordsOf(site);
  return (
    <Document url={page.url} ownSearchBox>
      <section class="welcome">
        <h1>{config.title}</h1>
        <p class="lead">{config.description}</p>
        <SearchBox id="tim" />
      </section>
      <div class="home">
        <div class="shelves">
          <section aria-labelledby="nam">
            <h2 id="nam">{nav.years}</h2>
            <ul class="chips">
              {archive.years.map(({ year, entries }) => (
                <li key={year}>
                  <Link to={`/nam/${year}/`}>{year}</Link> <Count count={entries.length} />
                </li>
              ))}
            </ul>
          </section>
          <Across archive={archive} most={5} />
          <section aria-labelledby="tinh">
            <h2 id="tinh">{nav.provinces}</h2>
            <ul class="chips">
              {archive.provinces
                .filter(({ entries }) => entries.length > 0)
                .map(({ province, entries }) => (
                  <li key={province.slug}>
                    <Link to={`/tinh/${province.slug}/`}>
                      <Vietnamese>{nameOf(province)}</Vietnamese>
                    </Link>{" "}
                    <Count count={entries.length} />
                  </li>
                ))}
            </ul>
          </section>
        </div>
        <section aria-labelledby="moi">
          <h2 id="moi">{home.newest}</h2>
          <ReportList entries={archive.entries.slice(0, NEWEST)} />
          {archive.entries.length > NEWEST && (
            <p class="more">
              <Link to="/bai-viet/">{home.all(reportCount(archive.entries.length))}</Link>
            </p>
          )}
        </section>
      </div>
    </Document>
  );
}

function Count({ count }: { count: number }) {
  const { reportCount } = useWords();
  if (count === 0) return null;
  return <span class="count">{reportCount(count)}</span>;
}
