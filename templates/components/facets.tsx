import { useSite } from "../../src/site/context.ts";
import { allFacets } from "../facets.ts";
import { useWords } from "../words.ts";
import { Link } from "./link.tsx";
import { Vietnamese } from "./vietnamese.tsx";

/** All the ways to narrow the list, closed until asked for, without any script. */
export function Facets() {
  const { narrowing, reportCount } = useWords();
  return (
    <nav class="facets" aria-label={narrowing}>
      {allFacets(useSite()).map(({ name, facets }) => (
        <details key={name}>
          <summary>
            {name} <span class="count">({facets.length})</span>
          </summary>
          <ul class="chips">
            {facets.map((facet) => (
              <li key={facet.url}>
                <Link to={facet.url}>
                  {facet.ofSource ? <Vietnamese>{facet.name}</Vietnamese> : facet.name}
                </Link>{" "}
                <span class="count">{reportCount(facet.entries.length)}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  );
}
