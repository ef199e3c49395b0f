import type { Site } from "../../src/site/site.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { Document } from "../components/document.tsx";
import { Link } from "../components/link.tsx";
import { Listed } from "../components/listed.tsx";
import { nameOf } from "../components/province-name.tsx";
import { Vietnamese } from "../components/vietnamese.tsx";
import { wordsOf } from "../words.ts";

export const data = {
  pagination: {
    data: "site.archive.publications",
    size: 1,
    alias: "slug",
    before: (shelves: Site["archive"]["publications"]) => shelves.map(({ publication }) => publication.slug),
  },
  permalink: ({ slug }: { slug: string }) => `/bao/${slug}/`,
};

export default function PublicationPage({ site, page, slug }: PageData & { slug: string }) {
  const { archive } = site;
  const publication = archive.vocabulary.publication(slug);
  if (publication === undefined) throw new Error(`No paper ${slug}`);
  const province =
    publication.province === undefined ? undefined : archive.vocabulary.province(publication.province);
  const hasPage = province !== undefined && archive.hasProvince(province.slug);
  const { publication: words, publicationKinds, sourceLang, titles } = wordsOf(site);
  const kind = publicationKinds[publication.kind];
  return (
    <Document
      url={page.url}
      hasFeed
      title={publication.name}
      ofSource
      trail={[{ name: titles.publications, url: "/bao/" }]}
    >
      <h1 lang={sourceLang}>{publication.name}</h1>
      <p class="line">
        {kind.charAt(0).toUpperCase() + kind.slice(1)}
        {province && (
          <>
            {words.of}
            {hasPage ? (
              <Link to={`/tinh/${province.slug}/`}>
                <Vietnamese>{nameOf(province)}</Vietnamese>
              </Link>
            ) : (
              <Vietnamese>{nameOf(province)}</Vietnamese>
            )}
          </>
        )}
        {publication.hosts.length > 0 && words.online(publication.hosts.join(", "))}.
      </p>
      <Listed kind="publication" value={slug} />
    </Document>
  );
}
