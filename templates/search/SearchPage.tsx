/**
 * The search page between the header and the footer of the layout. The script `browser.ts`, bundled to
 * `/assets/search.js`, finds its elements by id; without it the page says where else to look.
 */
import { FILTERS } from "../../src/search/report-document.ts";
import { say } from "./words.ts";

interface Props {
  /** The address of a page of the site, by its path from the root. */
  href(path: string): string;
}

const EXAMPLES = [
  { query: "xay dung dang", why: "không dấu cũng tìm được" },
  { query: "“dân vận khéo”", why: "trong ngoặc kép: đúng cụm từ" },
  { query: "05-CT/TW", why: "số hiệu văn bản" },
  { query: "gia lai 2020", why: "nơi và năm" },
  { query: "HĐND", why: "chữ viết tắt hay viết đủ đều được" },
];

export function SearchPage({ href }: Props) {
  return (
    <div class="search-page">
      <h1>Tìm kiếm</h1>
      <search>
        <form id="tim-kiem" class="search-box" action={href("/tim-kiem/")} method="get">
          <label class="visually-hidden" for="tu-khoa">
            Tìm trong kho lưu trữ
          </label>
          <input
            id="tu-khoa"
            type="search"
            name="q"
            placeholder="Từ khóa, có dấu hoặc không dấu"
            autocomplete="off"
            spellcheck={false}
            enterkeyhint="search"
            aria-describedby="so-ket-qua"
          />
          <button type="submit">Tìm</button>
        </form>
      </search>
      <noscript>
        <p class="search-notice">
          Tìm kiếm cần JavaScript, mà trình duyệt này đang tắt. Vẫn có thể tra kho lưu trữ{" "}
          <a href={href("/nam/")}>theo năm</a>, <a href={href("/tinh/")}>theo tỉnh, thành phố</a>,{" "}
          <a href={href("/bao/")}>theo báo</a>, hoặc xem <a href={href("/bai-viet/")}>tất cả bài</a>.
        </p>
      </noscript>
      <p id="so-ket-qua" class="search-count" role="status" />
      <div id="goi-y" class="search-hints" />
      <div id="cong-cu" class="search-tools" hidden>
        <p class="search-sort">
          <label for="sap-xep">Sắp xếp</label>{" "}
          <select id="sap-xep">
            <option value="">Phù hợp nhất</option>
            <option value="moi">Mới nhất</option>
            <option value="cu">Cũ nhất</option>
          </select>
        </p>
        <details id="bo-loc" class="search-filters">
          <summary>
            Bộ lọc
            <span id="so-loc" />
          </summary>
          <button type="button" id="bo-het-loc" hidden>
            {say.clear}
          </button>
          {Object.entries(FILTERS).map(([filter, name]) => (
            <fieldset key={filter} id={`loc-${filter}`} hidden>
              <legend>{name}</legend>
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
        <h2 id="cach-tim">Cách tìm</h2>
        <ul>
          {EXAMPLES.map(({ query, why }) => (
            <li key={query}>
              <a href={`${href("/tim-kiem/")}?q=${encodeURIComponent(query)}`}>{query}</a> – {why}
            </li>
          ))}
        </ul>
        <p>
          Hoặc xem <a href={href("/nam/")}>theo năm</a>, <a href={href("/tinh/")}>theo tỉnh, thành phố</a>,{" "}
          <a href={href("/bao/")}>theo báo</a>. Nói kỹ hơn ở{" "}
          <a href={href("/huong-dan/#tim-kiem")}>hướng dẫn</a>.
        </p>
      </section>
    </div>
  );
}
