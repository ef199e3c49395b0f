import type { PageData } from "../../src/site/tsx.ts";
import { Document } from "../components/document.tsx";
import { Link } from "../components/link.tsx";
import { wordsOf } from "../words.ts";

export const data = { permalink: "/nam/" };

export default function Years({ site, page }: PageData) {
  const { titles, years } = wordsOf(site);
  return (
    <Document url={page.url} title={titles.years} trail={[]}>
      <h1>{titles.years}</h1>
      <div class="table">
        <table>
          <thead>
            <tr>
              <th scope="col">{years.column}</th>
              <th scope="col">{years.reports}</th>
              <th scope="col">{years.lookedBack}</th>
              <th scope="col">{years.planned}</th>
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
