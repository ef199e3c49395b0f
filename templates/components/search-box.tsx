import { useSite } from "../../src/site/context.ts";
import { useWords } from "../words.ts";

/** The box that leads to `/tim-kiem/?q=…`. `id` tells two boxes of one page apart. */
export function SearchBox({ id }: { id: string }) {
  const { search } = useWords();
  return (
    <search>
      <form class="search-box" action={useSite().href("/tim-kiem/")} method="get">
        <label class="visually-hidden" for={id}>
          {search.label}
        </label>
        <input
          id={id}
          type="search"
          name="q"
          placeholder={search.placeholder}
          autocomplete="off"
          enterkeyhint="search"
        />
        <button type="submit">{search.button}</button>
      </form>
    </search>
  );
}
