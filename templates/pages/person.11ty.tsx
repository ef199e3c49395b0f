import { sentenceAt } from "../../src/archive/place.ts";
import { readingOf } from "../../src/archive/reading.ts";
import type { Site } from "../../src/site/site.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { Document } from "../components/document.tsx";
import { Given } from "../components/given.tsx";
import { Link } from "../components/link.tsx";
import { Quote } from "../components/quote.tsx";
import { SourceLine } from "../components/source-line.tsx";
import { Vietnamese } from "../components/vietnamese.tsx";
import { within } from "../within.ts";
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
  const person = readingOf(site.archive).person(slug);
  if (person === undefined) throw new Error(`No person ${slug}`);
  return (
    <Document
      url={`/nhan-vat/${slug}/`}
      title={person.name}
      ofSource
      trail={[{ name: reading.people, url: "/nhan-vat/" }]}
      description={words.about}
    >
      <h1 lang={sourceLang}>{person.name}</h1>
      {person.namesakes.length > 0 && (
        <p class="line">
          {words.namesakes}{" "}
          {person.namesakes.map((other) => (
            <Link key={other} to={`/nhan-vat/${other}/`}>
              <Vietnamese>{person.name}</Vietnamese> ({other})
            </Link>
          ))}
        </p>
      )}
      <ol class="offices">
        {person.appearances.map(({ entry, titles, mentions }) => (
          <li key={entry.url}>
            <p class="source">
              <SourceLine entry={entry} />
            </p>
            <p class="titles">
              {titles.length > 0 ? <Vietnamese>{titles.join(", ")}</Vietnamese> : words.noTitle}
              <Given entry={entry} when={mentions.some(({ given }) => given)} />
            </p>
            <ul class="points">
              {mentions.map((mention) => (
                <li key={`${mention.paragraph} ${mention.index}`}>
                  <Quote
                    entry={entry}
                    place={sentenceAt(entry.report, mention)}
                    marks={within(entry.report, mention)}
                  />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Document>
  );
}
