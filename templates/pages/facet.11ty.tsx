import { listsOf } from "../../src/archive/lists.ts";
import type { Site } from "../../src/site/site.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { Document } from "../components/document.tsx";
import { Listed } from "../components/listed.tsx";
import { SHOWN } from "../lists.tsx";
import { wordsOf } from "../words.ts";

const KINDS = ["kind", "level"] as const;

export const data = {
  pagination: {
    data: "site.archive.entries",
    size: 1,
    alias: "facet",
    before: (_: unknown, { site }: { site: Site }) =>
      KINDS.flatMap((kind) =>
        listsOf(site.archive)
          .values(kind)
          .map((value) => `${kind} ${value}`),
      ),
  },
  permalink: ({ site, facet }: { site: Site; facet: string }) => listAt(facet, site).url,
};

export default function FacetPage({ site, facet }: PageData & { facet: string }) {
  const { listing, reportCount, titles } = wordsOf(site);
  const { kind, value, url, title } = listAt(facet, site);
  return (
    <Document url={url} title={title} trail={[{ name: titles.reports, url: "/bai-viet/" }]}>
      <h1>{title}</h1>
      <p class="line">{listing.newestFirst(reportCount(listsOf(site.archive).total(kind, value)))}</p>
      <Listed kind={kind} value={value} />
    </Document>
  );
}

/** @example listAt("kind review", site).url // "/loai/tong-ket/" */
function listAt(facet: string, site: Site) {
  const [name, value = ""] = facet.split(" ");
  const kind = KINDS.find((one) => one === name);
  if (kind === undefined) throw new Error(`No list ${facet}`);
  return { kind, value, ...SHOWN[kind].list(value, site) };
}
