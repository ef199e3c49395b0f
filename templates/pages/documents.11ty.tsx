import { readingOf } from "../../src/archive/reading.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { Document } from "../components/document.tsx";
import { Link } from "../components/link.tsx";
import { ReadingNav } from "../components/reading-nav.tsx";
import { Vietnamese } from "../components/vietnamese.tsx";
import { wordsOf } from "../words.ts";
import { yearsIn } from "../years-in.ts";

export const data = { permalink: "/van-ban/" };

export default function Documents({ site, page }: PageData) {
  const { documents: words, reading, reportCount } = wordsOf(site);
  const { documents } = readingOf(site.archive);
  return (
    <Document url={page.url} title={reading.documents} description={words.about} trail={[]}>
      <h1>{reading.documents}</h1>
      <p>{words.about}</p>
      <ReadingNav here={page.url} />
      <ul class="index">
        {documents.map(({ slug, name, cited }) => (
          <li key={slug}>
            <Link to={`/van-ban/${slug}/`}>
              <Vietnamese>{name}</Vietnamese>
            </Link>{" "}
            <span class="count">
              {yearsIn(cited.map(({ entry }) => entry))} ·{" "}
              {reportCount(new Set(cited.map(({ entry }) => entry)).size)}
            </span>
          </li>
        ))}
      </ul>
    </Document>
  );
}
