import type { Entry } from "../../src/archive/entry.ts";
import { citationFacts } from "../../src/site/citation-facts.ts";
import { useSite } from "../../src/site/context.ts";
import { PICTURE, PICTURE_SIZE } from "../../src/site/picture.ts";
import { reportGraph } from "../../src/site/structured-data.ts";
import { JsonLd } from "./json-ld.tsx";

/** A report for reference managers (Highwire, Dublin Core) and for search engines. */
export function Metadata({ entry }: { entry: Entry }) {
  const site = useSite();
  const { title, author, published, publication, archived } = citationFacts(entry, site);
  const named: [name: string, content: string | undefined][] = [
    ["citation_title", title],
    ["citation_author", author],
    ["citation_publication_date", published?.replaceAll("-", "/")],
    ["citation_journal_title", publication],
    ["citation_language", "vi"],
    ["citation_public_url", archived],
    ["DC.type", "newspaperArticle"],
    ["DC.title", title],
    ["DC.creator", author],
    ["DC.date", published],
    ["DC.publisher", publication],
    ["DC.language", "vi"],
    ["DC.identifier", archived],
  ];
  const picture = site.pictures ? site.absolute(entry.url + PICTURE) : undefined;
  const time = published && entry.report.published;
  return (
    <>
      {named.map(([name, content]) => content && <meta key={name} name={name} content={content} />)}
      {picture && (
        <>
          <meta property="og:image" content={picture} />
          <meta property="og:image:width" content={String(PICTURE_SIZE.width)} />
          <meta property="og:image:height" content={String(PICTURE_SIZE.height)} />
          <meta property="og:image:alt" content={title} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
      {time && <meta property="article:published_time" content={time} />}
      <JsonLd data={reportGraph(entry, site)} />
    </>
  );
}
