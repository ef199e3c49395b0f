import type { Numbered } from "../../src/archive/pages.ts";
import { useWords } from "../words.ts";
import { Link } from "./link.tsx";

export interface PageNavProps {
  /** The page that it stands on. */
  page: Omit<Numbered<unknown>, "items">;
  /** The address of the list, and what it is called. */
  url: string;
  name: string;
  /** The address of a page with a number. */
  urlOf: (number: number) => string;
}

/** From one page of a list to that at the list's address, to those beside it and to the last, in the order in which they are read. */
export function PageNav({ page, url, name, urlOf }: PageNavProps) {
  const { listing } = useWords();
  const { number, base, byName, before, after } = page;
  if (base && after.length === 0) return null;
  const first = byName ? "1" : listing.newest;
  const numbers = [...before, ...(base ? [] : [number]), ...after];
  return (
    <nav class="pages" aria-label={listing.pages(name)}>
      <ol>
        <li>
          {base ? (
            <span aria-current="page">{first}</span>
          ) : (
            <Link to={url} rel={before.length === 0 ? "prev" : undefined}>
              {first}
            </Link>
          )}
        </li>
        {numbers.map((one) => (
          <li key={one}>
            {one === number && !base ? (
              <span aria-current="page">{one}</span>
            ) : (
              <Link
                to={urlOf(one)}
                rel={one === before.at(-1) ? "prev" : one === after[0] ? "next" : undefined}
              >
                {one}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
