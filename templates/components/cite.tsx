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

/**
 * How to cite a report: to copy, and as files for reference managers. The buttons show where there is a script to answer
 * them; without it, one click selects the whole.
 */
export function Cite({ entry }: { entry: Entry }) {
  const site = useSite();
  const { citing } = useWords();
  const facts = citationFacts(entry, site);
  return (
    <section class="cite" aria-labelledby="trich-dan">
      <h2 id="trich-dan">{citing.heading}</h2>
      <dl>
        <Text id="trich-dan-vi" name={citing.vietnamese} citation={vietnamese(facts)} />
        <Text id="trich-dan-apa" name={citing.apa} citation={apa(facts)} />
        <div class="print-only">
          <dt>{citing.address}</dt>
          <dd>{site.absolute(entry.url) ?? site.href(entry.url)}</dd>
        </div>
        {!site.fewFiles && (
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
        )}
      </dl>
      <p
        id="da-chep"
        class="copied"
        role="status"
        data-copied={citing.copied}
        data-copied-address={citing.copiedAddress}
        data-failed={citing.notCopied}
      />
    </section>
  );
}

function Text({ id, name, citation }: { id: string; name: string; citation: Citation }) {
  const { citing, sourceLang } = useWords();
  const [before, italics, after] = citation;
  return (
    <div>
      <dt>
        {name}
        <button type="button" class="copy" data-copies={id} aria-label={`${citing.copy}: ${name}`} hidden>
          {citing.copy}
        </button>
      </dt>
      <dd id={id} class="citation" lang={sourceLang}>
        {before}
        {italics && <cite>{italics}</cite>}
        {after}
      </dd>
    </div>
  );
}
