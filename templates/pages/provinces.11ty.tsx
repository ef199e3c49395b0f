import type { PageData } from "../../src/site/tsx.ts";
import { Document } from "../components/document.tsx";
import { ProvinceMap } from "../components/province-map.tsx";
import { ProvinceName } from "../components/province-name.tsx";
import { reportCount, titles } from "../words.ts";

export const data = { permalink: "/tinh/" };

export default function Provinces({ site, page }: PageData) {
  const withReports = site.archive.provinces.filter(({ entries }) => entries.length > 0);
  return (
    <Document url={page.url} title={titles.provinces} trail={[]}>
      <h1>{titles.provinces}</h1>
      <p>Mỗi bài được xếp theo tên tỉnh, thành phố vào lúc bài ra đời, kể cả tỉnh nay đã sáp nhập.</p>
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
