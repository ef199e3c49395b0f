import { readingOf } from "../../src/archive/reading.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { Document } from "../components/document.tsx";
import { Link } from "../components/link.tsx";
import { ReadingNav } from "../components/reading-nav.tsx";
import { Vietnamese } from "../components/vietnamese.tsx";
import { wordsOf } from "../words.ts";
import { yearsIn } from "../years-in.ts";

export const data = { permalink: "/nhan-vat/" };

export default function People({ site, page }: PageData) {
  const { people: words, reading } = wordsOf(site);
  const { people } = readingOf(site.archive);
  return (
    <Document url={page.url} title={reading.people} description={words.about} trail={[]}>
      <h1>{reading.people}</h1>
      <p>{words.about}</p>
      <ReadingNav here={page.url} />
      <ul class="index">
        {people.map(({ slug, name, appearances }) => (
          <li key={slug}>
            <Link to={`/nhan-vat/${slug}/`}>
              <Vietnamese>{name}</Vietnamese>
            </Link>{" "}
            <span class="count">
              {yearsIn(appearances.map(({ entry }) => entry))}
              <Titles titles={appearances.at(-1)?.titles ?? []} />
            </span>
          </li>
        ))}
      </ul>
    </Document>
  );
}

function Titles({ titles }: { titles: readonly string[] }) {
  if (titles.length === 0) return null;
  return (
    <>
      {" · "}
      <Vietnamese>{titles.join(", ")}</Vietnamese>
    </>
  );
}
