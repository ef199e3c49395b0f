import type { DocumentLine, PaperLine, PersonLine, YearSpan } from "../../src/archive/name-lines.ts";
import { useWords } from "../words.ts";
import { Link } from "./link.tsx";
import { Vietnamese } from "./vietnamese.tsx";

/** People by name, each with the years of the reports that name them and their latest offices. */
export function PersonLines({ people }: { people: readonly PersonLine[] }) {
  return (
    <ul class="index">
      {people.map(({ slug, name, years, titles }) => (
        <li key={slug}>
          <Link to={`/nhan-vat/${slug}/`}>
            <Vietnamese>{name}</Vietnamese>
          </Link>{" "}
          <span class="count">
            {inYears(years)}
            {titles.length > 0 && (
              <>
                {" · "}
                <Vietnamese>{titles.join(", ")}</Vietnamese>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Documents by name, each with the years of the reports that cite it and how many there are. */
export function DocumentLines({ documents }: { documents: readonly DocumentLine[] }) {
  const { reportCount } = useWords();
  return (
    <ul class="index">
      {documents.map(({ slug, name, years, reports }) => (
        <li key={slug}>
          <Link to={`/van-ban/${slug}/`}>
            <Vietnamese>{name}</Vietnamese>
          </Link>{" "}
          <span class="count">
            {inYears(years)} · {reportCount(reports)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Papers by name, each with how many reports there are of it. */
export function PaperLines({ papers }: { papers: readonly PaperLine[] }) {
  const { reportCount } = useWords();
  return (
    <ul class="index">
      {papers.map(({ publication, reports }) => (
        <li key={publication.slug}>
          <Link to={`/bao/${publication.slug}/`}>
            <Vietnamese>{publication.name}</Vietnamese>
          </Link>{" "}
          <span class="count">{reportCount(reports)}</span>
        </li>
      ))}
    </ul>
  );
}

/** `2017–2021`, or the one. */
function inYears({ from, to }: YearSpan): string {
  return from === to ? from : `${from}–${to}`;
}
