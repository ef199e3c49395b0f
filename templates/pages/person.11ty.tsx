import { listsOf } from "../../src/archive/lists.ts";
import { letterOf } from "../../src/archive/name-lines.ts";
import { readingOf } from "../../src/archive/reading.ts";
import type { Site } from "../../src/site/site.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { Document } from "../components/document.tsx";
import { Link } from "../components/link.tsx";
import { Listed } from "../components/listed.tsx";
import { Vietnamese } from "../components/vietnamese.tsx";
import { letterUrl } from "../lists.tsx";
import { wordsOf } from "../words.ts";

export const data = {
  pagination: {
    data: "site.archive.entries",
    size: 1,
    alias: "slug",
    before: (_: unknown, { site }: { site: Site }) => readingOf(site.archive).people.map(({ slug }) => slug),
  },
  permalink: ({ slug }: { slug: string }) => `/nhan-vat/${slug}/`,
};

/** The offices that reports give a person, at the date of each report. */
export default function PersonPage({ site, slug }: PageData & { slug: string }) {
  const { people: words, reading, sourceLang } = wordsOf(site);
  const lists = listsOf(site.archive);
  const name = lists.nameOf("person", slug);
  const { slugs, more } = lists.namesakes(slug);
  const letter = letterOf(name);
  return (
    <Document
      url={`/nhan-vat/${slug}/`}
      title={name}
      ofSource
      trail={[{ name: reading.people, url: "/nhan-vat/" }]}
      description={words.about}
    >
      <h1 lang={sourceLang}>{name}</h1>
      {slugs.length > 0 && (
        <p class="line">
          {words.namesakes}{" "}
          {slugs.map((other) => (
            <Link key={other} to={`/nhan-vat/${other}/`}>
              <Vietnamese>{name}</Vietnamese> ({other})
            </Link>
          ))}
          {more && <Link to={letterUrl(letter)}>{words.ofLetter(letter)}</Link>}
        </p>
      )}
      <Listed kind="person" value={slug} />
    </Document>
  );
}
