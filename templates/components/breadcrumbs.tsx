import type { ComponentChildren } from "preact";
import { useWords } from "../words.ts";
import { Link } from "./link.tsx";
import { Vietnamese } from "./vietnamese.tsx";

/** A page above this one: its name and its path from the root. */
export interface Crumb {
  name: string;
  url: string;
  /** Whether the name is words of the sources, not of the page. */
  ofSource?: boolean;
}

/** The way from the front page down to this one, which is named last and not linked. */
export function Breadcrumbs({ trail, here }: { trail: readonly Crumb[]; here: ComponentChildren }) {
  const { nav } = useWords();
  const all: Crumb[] = [{ name: nav.home, url: "/" }, ...trail];
  return (
    <nav class="breadcrumbs" aria-label={nav.breadcrumb}>
      <ol>
        {all.map(({ name, url, ofSource }) => (
          <li key={url}>
            <Link to={url}>{ofSource ? <Vietnamese>{name}</Vietnamese> : name}</Link>
          </li>
        ))}
        <li>
          <span aria-current="page">{here}</span>
        </li>
      </ol>
    </nav>
  );
}
