import type { PageData } from "../../src/site/tsx.ts";
import { Document } from "../components/document.tsx";
import { OFFLINE_PAGE } from "../offline/names.ts";
import { wordsOf } from "../words.ts";

/** Shown by the service worker in place of a page that is not kept. Its script lists those that are. */
export const data = { permalink: `/${OFFLINE_PAGE}` };

export default function Offline({ site, page }: PageData) {
  const { offline } = wordsOf(site);
  return (
    <Document
      url={page.url}
      title={offline.title}
      hidden
      head={<script type="module" src={site.asset("kept.js")} />}
    >
      <h1>{offline.title}</h1>
      <p>{offline.text}</p>
      <h2 id="con-doc">{offline.kept}</h2>
      <p id="chua-luu">{offline.none}</p>
      <ul id="da-luu" class="index" />
    </Document>
  );
}
