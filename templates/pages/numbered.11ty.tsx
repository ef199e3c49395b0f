import { LIST_KINDS } from "../../src/archive/lists.ts";
import type { Site } from "../../src/site/site.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { Document } from "../components/document.tsx";
import { ListedPage } from "../components/listed.tsx";
import { numberedPages, numberedUrl, SHOWN, shownPage } from "../lists.tsx";
import { wordsOf } from "../words.ts";

/** The pages with a number of every list that is too long for one. */
export const data = {
  pagination: {
    data: "site.archive.entries",
    size: 1,
    alias: "which",
    before: (_: unknown, { site }: { site: Site }) =>
      numberedPages(site).map(({ kind, value, number }) => `${kind} ${value} ${number}`),
  },
  permalink({ site, which }: { site: Site; which: string }) {
    const { kind, value, number } = read(which);
    return numberedUrl(SHOWN[kind].list(value, site), number);
  },
};

export default function NumberedPage({ site, which }: PageData & { which: string }) {
  const { kind, value, number } = read(which);
  const shown = shownPage(site, kind, value, number);
  if (shown === undefined) throw new Error(`No page ${which}`);
  const { list, line } = shown;
  const { listing } = wordsOf(site);
  return (
    <Document
      url={numberedUrl(list, number)}
      title={listing.page(list.title, number)}
      crumb={listing.numbered(number)}
      trail={list.trail}
    >
      <h1>
        {list.heading ?? list.title}
        {listing.page("", number)}
      </h1>
      {line && <p class="line">{line}</p>}
      <ListedPage shown={shown} />
    </Document>
  );
}

/** @example read("year 2017 3") // { kind: "year", value: "2017", number: 3 } */
function read(which: string) {
  const [name, value = "", number] = which.split(" ");
  const kind = LIST_KINDS.find((one) => one === name);
  if (kind === undefined) throw new Error(`No list ${which}`);
  return { kind, value, number: Number(number) };
}
