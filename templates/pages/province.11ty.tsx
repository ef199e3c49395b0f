import { listsOf } from "../../src/archive/lists.ts";
import type { Province } from "../../src/report/vocabulary.ts";
import type { Site } from "../../src/site/site.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { WHOLE } from "../chain-views.ts";
import { ChainPart } from "../components/chain.tsx";
import { Document } from "../components/document.tsx";
import { Listed } from "../components/listed.tsx";
import { lifeOf, NowPartOf, nameOf, ProvinceName } from "../components/province-name.tsx";
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
  const { archive } = site;
  const province = archive.vocabulary.province(slug);
  if (province === undefined) throw new Error(`No province ${slug}`);
  const heirTo = archive.heirTo(slug);
  const count = (of: string) => listsOf(archive).total("province", of);
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
      <Life province={province} nowPartOf={archive.nowPartOf(slug)} />
      <section aria-labelledby="bai">
        <h2 id="bai">
          {words.reports[0]}
          {name}
          {words.reports[1]}
        </h2>
        {count(slug) > 0 ? <Listed kind="province" value={slug} /> : <p>{words.none}</p>}
      </section>
      <ChainPart
        view={{ province: slug }}
        url={`${WHOLE}tinh/${slug}/`}
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
                <span class="count">{reportCount(count(other.slug))}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Document>
  );
}

/** What kind of unit it is or was, when, and what has become of it. */
function Life({ province, nowPartOf }: { province: Province; nowPartOf: readonly Province[] }) {
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
