import type { ProvinceShelf } from "../../src/archive/archive.ts";
import type { Site } from "../../src/site/site.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { ChainPart } from "../components/chain.tsx";
import { Document } from "../components/document.tsx";
import { lifeOf, NowPartOf, nameOf, ProvinceName } from "../components/province-name.tsx";
import { ReportList } from "../components/report-list.tsx";
import { Vietnamese } from "../components/vietnamese.tsx";
import { useWords, wordsOf } from "../words.ts";

export const data = {
  pagination: {
    data: "site.archive.provinces",
    size: 1,
    alias: "slug",
    before: (shelves: Site["archive"]["provinces"]) => shelves.map(({ province }) => province.slug),
  },
  permalink: ({ slug }: { slug: string }) => `/tinh/${slug}/`,
};

export default function ProvincePage({ site, page, slug }: PageData & { slug: string }) {
  const shelf = site.archive.province(slug);
  if (shelf === undefined) throw new Error(`No province ${slug}`);
  const { province, entries, heirTo } = shelf;
  const { parts, province: words, reportCount, sourceLang, titles } = wordsOf(site);
  const name = <Vietnamese>{nameOf(province)}</Vietnamese>;
  return (
    <Document
      url={page.url}
      hasFeed
      title={nameOf(province)}
      ofSource
      trail={[{ name: titles.provinces, url: "/tinh/" }]}
    >
      <h1 lang={sourceLang}>{nameOf(province)}</h1>
      <Life shelf={shelf} />
      <section aria-labelledby="bai">
        <h2 id="bai">
          {words.reports[0]}
          {name}
          {words.reports[1]}
        </h2>
        {entries.length > 0 ? <ReportList entries={entries} /> : <p>{words.none}</p>}
      </section>
      <ChainPart
        filter={{ province: slug }}
        heading={
          <>
            {name}
            {parts.ofProvince}
          </>
        }
      />
      {heirTo.length > 0 && (
        <section aria-labelledby="truoc-day">
          <h2 id="truoc-day">
            {words.tookIn[0]}
            {name}
            {words.tookIn[1]}
          </h2>
          <ul class="index">
            {heirTo.map((other) => (
              <li key={other.slug}>
                <ProvinceName province={other} nowPartOf={[]} />{" "}
                <span class="count">
                  {reportCount(site.archive.province(other.slug)?.entries.length ?? 0)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Document>
  );
}

/** What kind of unit it is or was, when, and what has become of it. */
function Life({ shelf: { province, nowPartOf } }: { shelf: ProvinceShelf }) {
  const words = useWords();
  const life = lifeOf(province, words);
  const type = words.provinceTypes[province.type] ?? province.type;
  return (
    <p class="line">
      {words.province.region(type)}
      <Vietnamese>{province.region}</Vietnamese>
      {life && `, ${life}`}
      {nowPartOf.length > 0 && (
        <>
          ; <NowPartOf nowPartOf={nowPartOf} />
        </>
      )}
      .
    </p>
  );
}
