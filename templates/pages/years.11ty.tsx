import type { PageData } from "../../src/site/tsx.ts";
import { Document } from "../components/document.tsx";
import { Link } from "../components/link.tsx";
import { titles } from "../words.ts";

export const data = { permalink: "/nam/" };

export default function Years({ site, page }: PageData) {
  return (
    <Document url={page.url} title={titles.years} trail={[]}>
      <h1>{titles.years}</h1>
      <div class="table">
        <table>
          <thead>
            <tr>
              <th scope="col">Năm</th>
              <th scope="col">Bài đăng</th>
              <th scope="col">Nhìn lại năm ấy</th>
              <th scope="col">Bàn việc năm ấy</th>
            </tr>
          </thead>
          <tbody>
            {site.archive.years.map(({ year, entries, lookedBack, planned }) => (
              <tr key={year}>
                <th scope="row">
                  <Link to={`/nam/${year}/`}>{year}</Link>
                </th>
                <td>{entries.length}</td>
                <td>{lookedBack.length}</td>
                <td>{planned.length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Document>
  );
}
