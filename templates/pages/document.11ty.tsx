import { readingOf } from "../../src/archive/reading.ts";
import type { Site } from "../../src/site/site.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { Document } from "../components/document.tsx";
import { Listed } from "../components/listed.tsx";
import { wordsOf } from "../words.ts";

export const data = {
  pagination: {
    data: "site.archive.entries",
    size: 1,
    alias: "slug",
    before: (_: unknown, { site }: { site: Site }) =>
      readingOf(site.archive).documents.map(({ slug }) => slug),
  },
  permalink: ({ slug }: { slug: string }) => `/van-ban/${slug}/`,
};

export default function DocumentPage({ site, slug }: PageData & { slug: string }) {
  const found = readingOf(site.archive).document(slug);
  const { day, documents: words, reading, sourceLang } = wordsOf(site);
  const [first, last] = [found?.cited[0], found?.cited.at(-1)];
  if (found === undefined || first === undefined || last === undefined)
    throw new Error(`No document ${slug}`);
  return (
    <Document
      url={`/van-ban/${slug}/`}
      title={found.name}
      ofSource
      trail={[{ name: reading.documents, url: "/van-ban/" }]}
      description={`${words.forms}: ${found.forms.join("; ")}`}
    >
      <h1 lang={sourceLang}>{found.name}</h1>
      <dl class="summary">
        <div>
          <dt>{words.forms}</dt>
          <dd lang={sourceLang}>{found.forms.map((form) => `«${form}»`).join(", ")}</dd>
        </div>
        <div>
          <dt>{words.first}</dt>
          <dd>{day(first.entry.day)}</dd>
        </div>
        <div>
          <dt>{words.last}</dt>
          <dd>{day(last.entry.day)}</dd>
        </div>
      </dl>
      <section aria-labelledby="cac-cau">
        <h2 id="cac-cau">{words.cited}</h2>
        <Listed kind="document" value={slug} />
      </section>
    </Document>
  );
}
