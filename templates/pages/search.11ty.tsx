import type { PageData } from "../../src/site/tsx.ts";
import { Document } from "../components/document.tsx";
import { SearchPage } from "../search/SearchPage.tsx";
import { nav } from "../words.ts";

export const data = { permalink: "/tim-kiem/" };

export default function Search({ site, page }: PageData) {
  return (
    <Document
      url={page.url}
      title={nav.search}
      trail={[]}
      ownSearchBox
      head={<script type="module" src={site.asset("search.js")} />}
    >
      <SearchPage href={(path) => site.href(path)} />
    </Document>
  );
}
