import type { PageData } from "../../src/site/tsx.ts";
import { Document } from "../components/document.tsx";
import { Link } from "../components/link.tsx";
import { nameOf } from "../components/province-name.tsx";
import { ReadingNav } from "../components/reading-nav.tsx";
import { Vietnamese } from "../components/vietnamese.tsx";
import { useWords, wordsOf } from "../words.ts";

export const data = { permalink: "/do-phu/" };

/** Years by provinces: where the archive has reports, and where it has none. */
export default function Coverage({ site, page }: PageData) {
  const { entries, provinces } = site.archive;
  const { coverage: words, reading } = wordsOf(site);
  const all = [...new Set(entries.map(({ year }) => Number(year)))];
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const years = Array.from({ length: all.length === 0 ? 0 : last - first + 1 }, (_, at) =>
    String(first + at),
  );
  const rows = [
    ...provinces
      .filter((shelf) => shelf.entries.length > 0)
      .map(({ province, entries: own }) => ({
        key: province.slug,
        name: (
          <Link to={`/tinh/${province.slug}/`}>
            <Vietnamese>{nameOf(province)}</Vietnamese>
          </Link>
        ),
        own,
      })),
    {
      key: "",
      name: <>{words.noProvince}</>,
      own: entries.filter((entry) => entry.provinces.length === 0),
    },
  ].filter(({ own }) => own.length > 0);
  return (
    <Document url={page.url} title={reading.coverage} description={words.about} trail={[]}>
      <h1>{reading.coverage}</h1>
      <p>{words.about}</p>
      <ReadingNav here={page.url} />
      <section class="table coverage" tabindex={0} aria-label={reading.coverage}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.province}</th>
              {years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, own }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {years.map((year) => (
                  <Cell key={year} count={own.filter((entry) => entry.year === year).length} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Document>
  );
}

function Cell({ count }: { count: number }) {
  const { coverage: words } = useWords();
  if (count > 0) return <td class="some">{count}</td>;
  return (
    <td>
      <span class="visually-hidden">{words.none}</span>
    </td>
  );
}
