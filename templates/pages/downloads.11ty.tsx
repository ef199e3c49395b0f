import { useSite } from "../../src/site/context.ts";
import { COLUMNS, exportName, exportYears } from "../../src/site/exports.ts";
import { OAI_FILE } from "../../src/site/oai.ts";
import { READING_TABLES } from "../../src/site/reading-tables.ts";
import { dataset } from "../../src/site/structured-data.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { Document } from "../components/document.tsx";
import { JsonLd } from "../components/json-ld.tsx";
import { wordsOf } from "../words.ts";

export const data = { permalink: "/du-lieu/" };

const FILES = [
  { file: "bai-viet.csv", name: "CSV", type: "text/csv" },
  { file: "bai-viet.json", name: "JSON", type: "application/json" },
  { file: "bai-viet.ndjson", name: "NDJSON", type: "application/x-ndjson" },
  { file: "datapackage.json", name: "Data Package", type: "application/json" },
] as const;

export default function Downloads({ site, page }: PageData) {
  const { downloads: words, language, nav, reading, reportCount } = wordsOf(site);
  const years = exportYears(site);
  return (
    <Document
      url={page.url}
      title={nav.data}
      trail={[]}
      head={
        <JsonLd
          data={dataset(
            FILES.flatMap(({ file, type }) =>
              (file === "datapackage.json" || years.length === 0 ? [undefined] : years).map((year) => ({
                url: `/du-lieu/${exportName(file, year)}`,
                type,
              })),
            ),
            site,
          )}
        />
      }
    >
      <div class="prose">
        <h1>{nav.data}</h1>
        <p>{words.all(reportCount(site.archive.entries.length), years.length > 0)}</p>
        <ul class="index">
          {FILES.map(({ file, name }) => (
            <li key={file}>
              <File file={file} name={name} years={file === "datapackage.json" ? [] : years} /> –{" "}
              {words.files[file]}
            </li>
          ))}
        </ul>
        {site.config.oai && (
          <p>
            {words.oai[0]}
            <a href={site.href(OAI_FILE)} download>
              oai.xml
            </a>
            {words.oai[1]}
          </p>
        )}
        <h2 id="doc">{reading.nav}</h2>
        <ul class="index">
          {READING_TABLES.map(({ name, title }) => (
            <li key={name}>
              {title[language]}: <File file={`${name}.csv`} name={`${name}.csv`} years={years} />,{" "}
              <File file={`${name}.json`} name={`${name}.json`} years={years} />
            </li>
          ))}
        </ul>
        <p>
          {words.feeds[0]}
          <a href={site.href("/feed.xml")}>Atom</a>
          {words.feeds[1]}
          <a href={site.href("/feed.json")}>JSON Feed</a>
          {words.feeds[2]}
        </p>
        <h2 id="cot">{words.columns}</h2>
        <div class="table">
          <table>
            <thead>
              <tr>
                <th scope="col">{words.column}</th>
                <th scope="col">{words.content}</th>
              </tr>
            </thead>
            <tbody>
              {COLUMNS.map(({ name, description }) => (
                <tr key={name}>
                  <td>
                    <code>{name}</code>
                  </td>
                  <td>{description[language]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </Document>
  );
}

/** A link to a file, or its name and a link for each year. */
function File({ file, name, years }: { file: string; name: string; years: readonly string[] }) {
  const site = useSite();
  const link = (year: string | undefined, text: string) => (
    <a key={text} href={site.href(`/du-lieu/${exportName(file, year)}`)} download>
      {text}
    </a>
  );
  if (years.length === 0) return link(undefined, name);
  return (
    <details class="by-year">
      <summary>{name}</summary>
      {years.flatMap((year) => [" ", link(year, year)])}
    </details>
  );
}
