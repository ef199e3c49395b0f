import type { Entry } from "../../src/archive/entry.ts";
import { citationFacts } from "../../src/site/citation-facts.ts";
import { useSite } from "../../src/site/context.ts";
import { apa, type Citation, vietnamese } from "../citations.ts";
import { useWords } from "../words.ts";

/** The files beside a report, for reference managers. */
const FORMATS = [
  { file: "trich-dan.bib", name: "BibTeX" },
  { file: "trich-dan.ris", name: "RIS" },
  { file: "trich-dan.json", name: "CSL-JSON" },
];

/** How to cite a report, to copy (one click selects the whole) and as files for reference managers. */
export function Cite({ entry }: { entry: Entry }) {
  const site = useSite();
  const { citing, sourceLang } = useWords();
  const facts = citationFacts(entry, site);
  return (
    <section class="cite" aria-labelledby="trich-dan">
      <h2 id="trich-dan">{citing.heading}</h2>
      <dl>
        <div>
          <dt>{citing.vietnamese}</dt>
          <Text citation={vietnamese(facts)} lang={sourceLang} />
        </div>
        <div>
          <dt>{citing.apa}</dt>
          <Text citation={apa(facts)} lang={sourceLang} />
        </div>
        <div class="print-only">
          <dt>{citing.address}</dt>
          <dd>{site.absolute(entry.url) ?? site.href(entry.url)}</dd>
        </div>
        <div class="files">
          <dt>{citing.files}</dt>
          <dd>
            <ul class="inline">
              {FORMATS.map(({ file, name }) => (
                <li key={file}>
                  <a href={site.href(`${entry.url}${file}`)}>{name}</a>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Text({ citation: [before, italics, after], lang }: { citation: Citation; lang: "vi" | undefined }) {
  return (
    <dd class="citation" lang={lang}>
      {before}
      {italics && <cite>{italics}</cite>}
      {after}
    </dd>
  );
}
