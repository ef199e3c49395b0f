import { useSite } from "../../src/site/context.ts";
import { allFacets, type Facet } from "../facets.ts";
import { useWords } from "../words.ts";
import { Link } from "./link.tsx";
import { Vietnamese } from "./vietnamese.tsx";

/** More than these are looked through on a page of their own. */
const MOST = 120;

/** All the ways to narrow the list, closed until asked for, without any script. */
export function Facets() {
  const { narrowing } = useWords();
  return (
    <nav class="facets" aria-label={narrowing}>
      {allFacets(useSite()).map(({ name, facets, all }) => (
        <details key={name}>
          <summary>
            {name} <span class="count">({facets.length})</span>
          </summary>
          {all !== undefined && facets.length > MOST ? (
            <p>
              <Link to={all}>{name}</Link>
            </p>
          ) : (
            <Chips facets={facets} />
          )}
        </details>
      ))}
    </nav>
  );
}

function Chips({ facets }: { facets: readonly Facet[] }) {
  const { reportCount } = useWords();
  return (
    <ul class="chips">
      {facets.map((facet) => (
        <li key={facet.url}>
          <Link to={facet.url}>{facet.ofSource ? <Vietnamese>{facet.name}</Vietnamese> : facet.name}</Link>{" "}
          <span class="count">{reportCount(facet.entries.length)}</span>
        </li>
      ))}
    </ul>
  );
}
