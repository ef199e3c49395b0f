import { COLUMNS } from "../../src/site/exports.ts";
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
  return (
    <Document
      url={page.url}
      title={nav.data}
      trail={[]}
      head={
        <JsonLd
          data={dataset(
            FILES.map(({ file, type }) => ({ url: `/du-lieu/${file}`, type })),
            site,
          )}
        />
      }
    >
      <div class="prose">
        <h1>{nav.data}</h1>
        <p>Toàn bộ {reportCount(site.archive.entries.length)} của kho lưu trữ, tải về một lần.</p>
        <ul class="index">
          {FILES.map(({ file, name, what }) => (
            <li key={file}>
              <a href={site.href(`/du-lieu/${file}`)} download>
                {name}
              </a>{" "}
              – {what}
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
              {title}:{" "}
              <a href={site.href(`/du-lieu/${name}.csv`)} download>
                {name}.csv
              </a>
              ,{" "}
              <a href={site.href(`/du-lieu/${name}.json`)} download>
                {name}.json
              </a>
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
