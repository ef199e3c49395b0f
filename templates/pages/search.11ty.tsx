import type { PageData } from "../../src/site/tsx.ts";
import { Document } from "../components/document.tsx";
import { SearchPage } from "../search/SearchPage.tsx";
import { wordsOf } from "../words.ts";

export const data = { permalink: "/tim-kiem/" };

export default function Search({ site, page }: PageData) {
  const words = wordsOf(site);
  return (
    <Document
      url={page.url}
      title={words.nav.search}
      trail={[]}
      ownSearchBox
      sansOnly
      head={<script type="module" src={site.asset("search.js")} />}
    >
      <SearchPage words={words} href={(path) => site.href(path)} />
    </Document>
  );
}
