import type { PageData } from "../../src/site/tsx.ts";
import { Document } from "../components/document.tsx";
import { Link } from "../components/link.tsx";
import { Vietnamese } from "../components/vietnamese.tsx";
import { wordsOf } from "../words.ts";

export const data = { permalink: "/bao/" };

export default function Publications({ site, page }: PageData) {
  const { reportCount, titles } = wordsOf(site);
  return (
    <Document url={page.url} title={titles.publications} trail={[]}>
      <h1>{titles.publications}</h1>
      <ul class="index">
        {site.archive.publications.map(({ publication, entries }) => (
          <li key={publication.slug}>
            <Link to={`/bao/${publication.slug}/`}>
              <Vietnamese>{publication.name}</Vietnamese>
            </Link>{" "}
            <span class="count">{reportCount(entries.length)}</span>
          </li>
        ))}
      </ul>
    </Document>
  );
}
