/**
 * The search page between the header and the footer of the layout. The script `browser.ts`, bundled to
 * `/assets/search.js`, finds its elements by id; without it the page says where else to look.
 */
import { FILTERS } from "../../src/search/report-document.ts";
import type { Piece } from "../languages/piece.ts";
import type { Words } from "../languages/vi/index.ts";

interface Props {
  words: Pick<Words, "searchPage" | "searching">;
  /** The address of a page of the site, by its path from the root. */
  href(path: string): string;
}

const EXAMPLES = [
  { query: "xay dung dang", why: "unmarked" },
  { query: "“dân vận khéo”", why: "quoted" },
  { query: "05-CT/TW", why: "number" },
  { query: "gia lai 2020", why: "place" },
  { query: "HĐND", why: "short" },
] as const;

export function SearchPage({ words, href }: Props) {
  const { searchPage: page, searching } = words;
  const { filters, say, sourceLang } = searching;
  return (
    <div class="search-page">
      <h1>{page.title}</h1>
      <search>
        <form id="tim-kiem" class="search-box" action={href("/tim-kiem/")} method="get">
          <label class="visually-hidden" for="tu-khoa">
            {page.label}
          </label>
          <input
            id="tu-khoa"
            type="search"
            name="q"
            placeholder={page.placeholder}
            autocomplete="off"
            spellcheck={false}
            enterkeyhint="search"
            aria-describedby="so-ket-qua"
          />
          <button type="submit">{page.button}</button>
        </form>
      </search>
      <noscript>
        <p class="search-notice">
          <Sentence pieces={page.noScript} href={href} />
        </p>
      </noscript>
      <p id="so-ket-qua" class="search-count" role="status" />
      <div id="goi-y" class="search-hints" />
      <div id="cong-cu" class="search-tools" hidden>
        <p class="search-sort">
          <label for="sap-xep">{page.sort}</label>{" "}
          <select id="sap-xep">
            <option value="">{page.best}</option>
            <option value="moi">{page.newest}</option>
            <option value="cu">{page.oldest}</option>
          </select>
        </p>
        <details id="bo-loc" class="search-filters">
          <summary>
            {page.filters}
            <span id="so-loc" />
          </summary>
          <button type="button" id="bo-het-loc" hidden>
            {say.clear}
          </button>
          {FILTERS.map((filter) => (
            <fieldset key={filter} id={`loc-${filter}`} hidden>
              <legend>{filters[filter]}</legend>
              <div class="search-values" />
            </fieldset>
          ))}
        </details>
      </div>
      <ol id="ket-qua" class="search-results" />
      <button type="button" id="xem-them" class="search-more" hidden>
        {say.more}
      </button>
      <section id="tro-giup" class="search-help" aria-labelledby="cach-tim">
        <h2 id="cach-tim">{page.how}</h2>
        <ul>
          {EXAMPLES.map(({ query, why }) => (
            <li key={query}>
              <a href={`${href("/tim-kiem/")}?q=${encodeURIComponent(query)}`} lang={sourceLang}>
                {query}
              </a>{" "}
              – {page.examples[why]}
            </li>
          ))}
        </ul>
        <p>
          <Sentence pieces={page.elsewhere} href={href} />
        </p>
      </section>
    </div>
  );
}

/** Words with links among them. */
function Sentence({ pieces, href }: { pieces: readonly Piece[]; href: Props["href"] }) {
  return (
    <>
      {pieces.map((piece) =>
        typeof piece === "string" ? (
          piece
        ) : (
          <a key={piece.to} href={href(piece.to)}>
            {piece.text}
          </a>
        ),
      )}
    </>
  );
}
