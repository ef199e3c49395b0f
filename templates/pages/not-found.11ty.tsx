import type { PageData } from "../../src/site/tsx.ts";
import { Document } from "../components/document.tsx";
import { Link } from "../components/link.tsx";
import { wordsOf } from "../words.ts";

export const data = { permalink: "/404.html" };

export default function NotFound({ site, page }: PageData) {
  const { nav, notFound } = wordsOf(site);
  return (
    <Document url={page.url} title={notFound.title} hidden>
      <h1>{notFound.title}</h1>
      <p>{notFound.text}</p>
      <ul class="index">
        <li>
          <Link to="/">{nav.home}</Link>
        </li>
        <li>
          <Link to="/bai-viet/">{nav.reports}</Link>
        </li>
        <li>
          <Link to="/tim-kiem/">{nav.search}</Link>
        </li>
      </ul>
    </Document>
  );
}
