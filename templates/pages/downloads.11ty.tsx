import { useSite } from "../../src/site/context.ts";
import { COLUMNS, exportName, exportYears } from "../../src/site/exports.ts";
import { OAI_FILE } from "../../src/site/oai.ts";
import { READING_TABLES } from "../../src/site/reading-tables.ts";
import { dataset } from "../../src/site/structured-data.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { Document } from "../components/document.tsx";
import { JsonLd } from "../components/json-ld.tsx";
import { reading } from "../reading-words.ts";
import { nav, reportCount } from "../words.ts";

export const data = { permalink: "/du-lieu/" };

const FILES = [
  {
    file: "bai-viet.csv",
    name: "CSV",
    type: "text/csv",
    what: "một bảng, mỗi bài một dòng, mở được bằng phần mềm bảng tính",
  },
  {
    file: "bai-viet.json",
    name: "JSON",
    type: "application/json",
    what: "toàn văn mỗi bài và mọi điều biết về bài, kèm căn cứ",
  },
  {
    file: "bai-viet.ndjson",
    name: "NDJSON",
    type: "application/x-ndjson",
    what: "như trên, mỗi bài một dòng",
  },
  {
    file: "datapackage.json",
    name: "Data Package",
    type: "application/json",
    what: "mô tả các tệp cho máy đọc",
  },
];

export default function Downloads({ site, page }: PageData) {
  const years = exportYears(site);
  return (
    <Document
      url={page.url}
      title={nav.data}
      trail={[]}
      head={
        <JsonLd
          data={dataset(
            FILES.flatMap(({ file, type }) =>
              (file === "datapackage.json" || years.length === 0 ? [undefined] : years).map((year) => ({
                url: `/du-lieu/${exportName(file, year)}`,
                type,
              })),
            ),
            site,
          )}
        />
      }
    >
      <div class="prose">
        <h1>{nav.data}</h1>
        <p>
          Toàn bộ {reportCount(site.archive.entries.length)} của kho lưu trữ
          {years.length === 0 ? ", tải về một lần." : ", mỗi năm một tệp."}
        </p>
        <ul class="index">
          {FILES.map(({ file, name, what }) => (
            <li key={file}>
              <File file={file} name={name} years={file === "datapackage.json" ? [] : years} /> – {what}
            </li>
          ))}
        </ul>
        {site.config.oai && (
          <p>
            Thư viện thu thập bằng OAI-PMH dùng tệp{" "}
            <a href={site.href(OAI_FILE)} download>
              oai.xml
            </a>{" "}
            (Dublin Core, kho tĩnh).
          </p>
        )}
        <h2 id="doc">{reading.nav}</h2>
        <ul class="index">
          {READING_TABLES.map(({ name, title }) => (
            <li key={name}>
              {title}: <File file={`${name}.csv`} name={`${name}.csv`} years={years} />,{" "}
              <File file={`${name}.json`} name={`${name}.json`} years={years} />
            </li>
          ))}
        </ul>
        <p>
          Muốn theo dõi bài mới, dùng nguồn tin <a href={site.href("/feed.xml")}>Atom</a> hoặc{" "}
          <a href={site.href("/feed.json")}>JSON Feed</a>; mỗi năm, mỗi tỉnh, mỗi báo cũng có nguồn tin riêng.
        </p>
        <h2 id="cot">Các cột của tệp CSV</h2>
        <div class="table">
          <table>
            <thead>
              <tr>
                <th scope="col">Cột</th>
                <th scope="col">Nội dung</th>
              </tr>
            </thead>
            <tbody>
              {COLUMNS.map(({ name, description }) => (
                <tr key={name}>
                  <td>
                    <code>{name}</code>
                  </td>
                  <td>{description}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </Document>
  );
}

/** A link to a file, or its name and a link for each year. */
function File({ file, name, years }: { file: string; name: string; years: readonly string[] }) {
  const site = useSite();
  const link = (year: string | undefined, text: string) => (
    <a key={text} href={site.href(`/du-lieu/${exportName(file, year)}`)} download>
      {text}
    </a>
  );
  if (years.length === 0) return link(undefined, name);
  return (
    <details class="by-year">
      <summary>{name}</summary>
      {years.flatMap((year) => [" ", link(year, year)])}
    </details>
  );
}
