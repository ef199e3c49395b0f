import type { ComponentChildren } from "preact";
import { useWords } from "../words.ts";
import { Link } from "./link.tsx";

/** A page above this one: its name and its path from the root. */
export interface Crumb {
  name: string;
  url: string;
}

/** The way from the front page down to this one, which is named last and not linked. */
export function Breadcrumbs({ trail, here }: { trail: readonly Crumb[]; here: ComponentChildren }) {
  const { nav } = useWords();
  return (
    <nav class="breadcrumbs" aria-label={nav.breadcrumb}>
      <ol>
        {[{ name: nav.home, url: "/" }, ...trail].map(({ name, url }) => (
          <li key={url}>
            <Link to={url}>{name}</Link>
          </li>
        ))}
        <li>
          <span aria-current="page">{here}</span>
        </li>
      </ol>
    </nav>
  );
}
