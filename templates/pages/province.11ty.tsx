import type { ProvinceShelf } from "../../src/archive/archive.ts";
import type { Site } from "../../src/site/site.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { ChainPart } from "../components/chain.tsx";
import { Document } from "../components/document.tsx";
import { lifeOf, NowPartOf, nameOf, ProvinceName } from "../components/province-name.tsx";
import { ReportList } from "../components/report-list.tsx";
import { parts } from "../reading-words.ts";
import { reportCount, titles } from "../words.ts";

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
  return (
    <Document
      url={page.url}
      hasFeed
      title={nameOf(province)}
      trail={[{ name: titles.provinces, url: "/tinh/" }]}
    >
      <h1>{nameOf(province)}</h1>
      <Life shelf={shelf} />
      <section aria-labelledby="bai">
        <h2 id="bai">Bài về {nameOf(province)}</h2>
        {entries.length > 0 ? (
          <ReportList entries={entries} />
        ) : (
          <p>Kho lưu trữ chưa có bài nào dưới tên này.</p>
        )}
      </section>
      <ChainPart filter={{ province: slug }} heading={parts.ofProvince(nameOf(province))} />
      {heirTo.length > 0 && (
        <section aria-labelledby="truoc-day">
          <h2 id="truoc-day">Các tỉnh đã nhập vào {nameOf(province)}</h2>
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
  const life = lifeOf(province);
  const type = province.type.charAt(0).toUpperCase() + province.type.slice(1);
  return (
    <p class="line">
      {type} thuộc vùng {province.region}
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
