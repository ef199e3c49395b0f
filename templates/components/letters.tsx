import { listsOf } from "../../src/archive/lists.ts";
import { useSite } from "../../src/site/context.ts";
import { letterUrl } from "../lists.tsx";
import { useWords } from "../words.ts";
import { Link } from "./link.tsx";

/** The letters that people are looked up under; how many there are of each, unless one of them is open. */
export function Letters({ here }: { here?: string }) {
  const { people: words } = useWords();
  const lists = listsOf(useSite().archive);
  return (
    <nav class="letters" aria-label={words.letters}>
      <ul class="chips">
        {lists.values("people").map((letter) => (
          <li key={letter}>
            {letter === here ? <strong>{letter}</strong> : <Link to={letterUrl(letter)}>{letter}</Link>}
            {here === undefined && <span class="count"> {words.count(lists.total("people", letter))}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
