import type { Site } from "../../src/site/site.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { ChainPart } from "../components/chain.tsx";
import { Document } from "../components/document.tsx";
import { Link } from "../components/link.tsx";
import { ReportList } from "../components/report-list.tsx";
import { Spoken } from "../components/spoken.tsx";
import { parts } from "../reading-words.ts";
import { titles } from "../words.ts";

export const data = {
  pagination: {
    data: "site.archive.years",
    size: 1,
    alias: "year",
    before: (years: Site["archive"]["years"]) => years.map(({ year }) => year),
  },
  permalink: ({ year }: { year: string }) => `/nam/${year}/`,
};

export default function YearPage({ site, page, year }: PageData & { year: string }) {
  const { years } = site.archive;
  const index = years.findIndex((shelf) => shelf.year === year);
  const shelf = years[index];
  if (shelf === undefined) throw new Error(`No year ${year}`);
  const later = years[index - 1]?.year;
  const earlier = years[index + 1]?.year;
  return (
    <Document url={page.url} hasFeed title={`Năm ${year}`} trail={[{ name: titles.years, url: "/nam/" }]}>
      <h1>Năm {year}</h1>
      <div class="sides">
        {shelf.planned.length > 0 && (
          <section aria-labelledby="ke-hoach">
            <h2 id="ke-hoach">Hội nghị bàn việc năm {year}</h2>
            <Spoken spoken={shelf.planned} year={year} />
          </section>
        )}
        {shelf.lookedBack.length > 0 && (
          <section aria-labelledby="nhin-lai">
            <h2 id="nhin-lai">Hội nghị nhìn lại năm {year}</h2>
            <Spoken spoken={shelf.lookedBack} year={year} />
          </section>
        )}
      </div>
      <ChainPart filter={{ year }} heading={parts.ofYear(year)} />
      <section aria-labelledby="bai-dang">
        <h2 id="bai-dang">Bài đăng trong năm {year}</h2>
        {shelf.entries.length > 0 ? <ReportList entries={shelf.entries} /> : <p>Chưa có bài nào.</p>}
      </section>
      <nav class="neighbours" aria-label="Năm trước và năm sau">
        {earlier && (
          <p>
            <span>Trước</span> <Link to={`/nam/${earlier}/`}>Năm {earlier}</Link>
          </p>
        )}
        {later && (
          <p class="next">
            <span>Sau</span> <Link to={`/nam/${later}/`}>Năm {later}</Link>
          </p>
        )}
      </nav>
    </Document>
  );
}
