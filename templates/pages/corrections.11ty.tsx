import { amendmentsIn } from "../../src/archive/amendments.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { Changes } from "../components/corrections.tsx";
import { Document } from "../components/document.tsx";
import { Link } from "../components/link.tsx";
import { Vietnamese } from "../components/vietnamese.tsx";
import { wordsOf } from "../words.ts";

export const data = { permalink: "/dinh-chinh/" };

export default function CorrectionsPage({ site, page }: PageData) {
  const { entries, vocabulary } = site.archive;
  const { corrections, day } = wordsOf(site);
  const amendments = amendmentsIn(entries, vocabulary);
  return (
    <Document url={page.url} title={corrections.title} trail={[]}>
      <h1>{corrections.title}</h1>
      <p>{corrections.about}</p>
      {amendments.length === 0 && <p>{corrections.none}</p>}
      <ul class="amendments">
        {amendments.map((amendment) => (
          <li key={amendment.entry.url} class="amendment">
            <p>
              {amendment.date === undefined ? (
                corrections.undated
              ) : (
                <time dateTime={amendment.date}>{day(amendment.date)}</time>
              )}
              {": "}
              <Link to={amendment.entry.url}>
                <Vietnamese>{amendment.entry.report.title}</Vietnamese>
              </Link>
              {amendment.entry.publication && (
                <>
                  {" · "}
                  <Vietnamese>{amendment.entry.publication.name}</Vietnamese>
                </>
              )}
            </p>
            <Changes amendment={amendment} />
          </li>
        ))}
      </ul>
    </Document>
  );
}
