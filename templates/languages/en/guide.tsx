/** The guide for readers. */
import type { Site } from "../../../src/site/site.ts";
import { Link } from "../../components/link.tsx";
import { Part } from "../../components/part.tsx";
import { corrections } from "./corrections.ts";
import { chain, reading } from "./reading.ts";
import { article, citing, known, shortForms, threads } from "./report.ts";
import { searchPage } from "./search-page.ts";

export function Guide({ site }: { site: Site }) {
  return (
    <>
      <p>
        For readers. Nothing needs to be installed or signed up for; every page reads without JavaScript, but
        for the search. The reports are in Vietnamese, whatever language the site around them speaks.
      </p>
      <Part id="tim-duong" heading="Where to begin">
        <p>
          If you know the year, go <Link to="/nam/">by year</Link>; the place,{" "}
          <Link to="/tinh/">by province</Link>; the newspaper, <Link to="/bao/">by newspaper</Link>. If you
          remember some words, <Link to="/tim-kiem/">search</Link>. The{" "}
          <Link to="/bai-viet/">list of all reports</Link> can be narrowed by kind of conference and by level.
        </p>
      </Part>
      <Part id="doc-bai" heading="Reading a report">
        <p>
          The body is what the newspaper printed, misprints too. Beside it, or below it on a phone, «
          {article.about}» has the days, the organiser, the province and the newspaper. Abbreviations are
          underlined with dots, and spelt out under «{shortForms.inReport}».
        </p>
        <p>
          The ¶ at the end of a paragraph copies the paragraph’s own address. Printed, a page is the report,
          its source and its address.
        </p>
      </Part>
      <Part id="tim-kiem" heading="Searching">
        <dl class="terms">
          {QUERIES.map(({ query, means }) => (
            <div key={query}>
              <dt>
                <a href={`${site.href("/tim-kiem/")}?q=${encodeURIComponent(query)}`} lang="vi">
                  {query}
                </a>
              </dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
        <p>
          Reports with all the words close together come before those where they lie apart. Where there is
          none, the search tries to read what was typed as Telex or VNI, then to mend one slip; it always says
          what it looked for instead. «{searchPage.filters}» narrow the results; the address of the page keeps
          the search, to be saved or sent. <Link to="/viet-tat/">{shortForms.all}</Link> has the long forms.
        </p>
      </Part>
      <Part id="can-cu" heading="How it is known">
        <p>Beside each thing said of a report there is a small mark. Open it to see why.</p>
        <dl class="terms">
          <dt>{known.stated}</dt>
          <dd>The report says so.</dd>
          <dt>{known.inferred}</dt>
          <dd>The program inferred it, and may be wrong. Check it before you cite it.</dd>
          <dt>{known.given}</dt>
          <dd>The archivist knows it.</dd>
        </dl>
        <p>
          To see for yourself, open «{article.originalLink}» under «{article.original}»; each of its lines
          that is not in the body is listed there.
        </p>
      </Part>
      <Part id="qua-cac-nam" heading="One year beside the next">
        <p>
          <Link to="/qua-cac-nam/">{reading.chain}</Link> sets what conferences planned for a year beside what
          later ones reported of it. «{chain.related}» says only that two sentences share words; whether
          something was done is for the reader to judge. On the page of a report, «{threads.heading}» leads to
          those reports.
        </p>
      </Part>
      <Part id="trich-dan" heading="Citing">
        <p>
          «{citing.heading}» on the page of a report has it in the Vietnamese form and in APA, to be copied at
          a click. Zotero reads the page as it is; other programs take the BibTeX, RIS or CSL-JSON file. The
          whole archive can be had as <Link to="/du-lieu/">data</Link>.
        </p>
      </Part>
      <Part id="bao-loi" heading="If something is wrong">
        <p>
          What the newspaper misprinted stays. If the archive is wrong about a day, a province, a title or a
          line that was left out, please tell its keeper, with the address of the paragraph and what you base
          it on. What was mended is listed under <Link to="/dinh-chinh/">{corrections.title}</Link>, with day
          and reason.
        </p>
      </Part>
    </>
  );
}

const QUERIES = [
  { query: "xay dung dang", means: "typed without marks, it finds the words with them" },
  { query: "xây dựng", means: "typed with marks, words with the same marks come first" },
  { query: "“dân vận khéo”", means: "in quotation marks: the words side by side, in this order" },
  { query: "hoà giải", means: "either place of the tone mark will do" },
  { query: "UBKT", means: "a short form finds the long one, and the other way round" },
  { query: "05-CT/TW", means: "the number of a document" },
  { query: "gia lai 2020", means: "a province and a year" },
];
