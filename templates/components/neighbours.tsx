import type { Entry } from "../../src/archive/entry.ts";
import { article } from "../words.ts";
import { Link } from "./link.tsx";

export function Neighbours({ entry: { previous, next } }: { entry: Entry }) {
  if (!previous && !next) return null;
  return (
    <nav class="neighbours" aria-label={article.neighbours}>
      {previous && (
        <p>
          <span>{article.previous}</span>{" "}
          <Link to={previous.url} rel="prev">
            {previous.title}
          </Link>
        </p>
      )}
      {next && (
        <p class="next">
          <span>{article.next}</span>{" "}
          <Link to={next.url} rel="next">
            {next.title}
          </Link>
        </p>
      )}
    </nav>
  );
}
