/** What the archive is, and how it is made. */
import { Link } from "../../components/link.tsx";
import { Promises } from "../../components/promises.tsx";
import type { Holdings } from "../holdings.ts";
import { reportCount } from "./frame.ts";
import { article, known } from "./report.ts";

export function About({ reports, publications, provinces }: Holdings) {
  return (
    <>
      <p>
        <em lang="vi">Kỷ yếu</em> is the Vietnamese word for the book that prints what was said and decided at
        a conference. This site does so with press reports: it keeps reports of conferences that review a
        year’s work and plan the next, to be looked up, cited, and read beside what the next year reported.
        The reports are in Vietnamese.
      </p>
      <p>
        The archive has {reportCount(reports)} from {count(publications, "newspaper")}, about{" "}
        {count(provinces, "province or city", "provinces and cities")}.
      </p>

      <h2 id="cach-bien-tap">How it is edited</h2>
      <p>
        The words of the newspapers are kept. Letters are brought to one form of Unicode and white space is
        tidied; nothing else is changed, not even a misprint.
      </p>
      <p>
        Nothing is lost. Each line of a source that is not in the body (the day, the author, a repeated
        caption, furniture of the newspaper’s page) is listed under «{article.ledger}» at the end of the
        report, with where it went.
      </p>
      <p>
        Each report has its source as it was received, with the SHA-256 fingerprint of it. If a downloaded
        file gives the same fingerprint, it has not been changed.
      </p>

      <h2 id="can-cu">How each thing is known</h2>
      <p>
        The day, the province, the newspaper and all else about a report bear a mark of how they are known:
      </p>
      <dl class="terms">
        <dt>{known.stated}</dt>
        <dd>The report itself says so. Open the mark for its words.</dd>
        <dt>{known.inferred}</dt>
        <dd>
          The report does not say so; the program infers it by a rule. Open the mark for the rule and the
          words behind it. A guess may be wrong.
        </dd>
        <dt>{known.given}</dt>
        <dd>The report does not say so; the archivist knows it.</dd>
      </dl>
      <p>What a report does not tell is left out, and never guessed in silence.</p>

      <h2 id="ten-tinh">Names of provinces</h2>
      <p>
        Reports are filed under the names of their time. Since 1 July 2025 there are 34 provinces and cities;
        the page of a province that was merged says where it belongs now. The province of an online conference
        is the one that the newspaper reports from, not the one where the conference sat.
      </p>

      <Promises />

      <h2 id="trich-dan">Citing</h2>
      <p>
        Addresses of reports do not change. Paragraphs have addresses too: the ¶ at the end of one copies it.
      </p>
      <p>
        The reports belong to their newspapers. Please name the newspaper, the author and the day, as the
        report’s page has them.
      </p>
      <p>
        Begin <Link to="/nam/">by year</Link>, <Link to="/tinh/">by province</Link>,{" "}
        <Link to="/bao/">by newspaper</Link>, or <Link to="/tim-kiem/">with a search</Link>.
      </p>
    </>
  );
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
