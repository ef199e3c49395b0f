import type { PageData } from "../../src/site/tsx.ts";
import { Document } from "../components/document.tsx";
import { ProvinceMap } from "../components/province-map.tsx";
import { ProvinceName } from "../components/province-name.tsx";
import { wordsOf } from "../words.ts";

export const data = { permalink: "/tinh/" };

export default function Provinces({ site, page }: PageData) {
  const { provinces, reportCount, titles } = wordsOf(site);
  const withReports = site.archive.provinces.filter(({ entries }) => entries.length > 0);
  return (
    <Document url={page.url} title={titles.provinces} trail={[]}>
      <h1>{titles.provinces}</h1>
      <p>{provinces.about}</p>
      <div class="places">
        <ul class="index">
          {withReports.map(({ province, nowPartOf, entries }) => (
            <li key={province.slug}>
              <ProvinceName province={province} nowPartOf={nowPartOf} />{" "}
              <span class="count">{reportCount(entries.length)}</span>
            </li>
          ))}
        </ul>
        <ProvinceMap />
      </div>
    </Document>
  );
}
