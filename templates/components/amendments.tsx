import type { Amendment } from "../../src/archive/amendments.ts";
import { useWords } from "../words.ts";
import { Changes } from "./corrections.tsx";
import { Link } from "./link.tsx";
import { Vietnamese } from "./vietnamese.tsx";

/** Corrections of reports, each with its day, its report, and what was corrected. */
export function Amendments({ amendments }: { amendments: readonly Amendment[] }) {
  const { corrections, day } = useWords();
  return (
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
  );
}
