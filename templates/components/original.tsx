import type { Entry } from "../../src/archive/entry.ts";
import { useSite } from "../../src/site/context.ts";
import { olderVersion } from "../../src/site/report-files.ts";
import { useWords } from "../words.ts";
import { Ledger } from "./ledger.tsx";

/** The raw source, one click away, with what proves that it is the one received, and what the body leaves out. */
export function Original({ entry: { url, report } }: { entry: Entry }) {
  const site = useSite();
  const { article } = useWords();
  return (
    <section class="original" aria-labelledby="ban-goc">
      <h2 id="ban-goc">{article.original}</h2>
      <ul>
        <li>
          <a href={site.href(`${url}ban-goc.txt`)}>{article.originalLink}</a>
        </li>
        {site.versions(url).map((number) => (
          <li key={number}>
            <a href={site.href(`${url}${olderVersion(number)}`)}>{article.olderOriginal(number)}</a>
          </li>
        ))}
        {!site.fewFiles && (
          <li>
            <a href={site.href(`${url}bai.md`)}>{article.markdownLink}</a>
          </li>
        )}
      </ul>
      <dl>
        <div>
          <dt>{article.fingerprint}</dt>
          <dd>
            <code>{report.source.sha256}</code>
          </dd>
        </div>
        <div>
          <dt>{article.encoding}</dt>
          <dd>{report.source.encoding}</dd>
        </div>
      </dl>
      <Ledger ledger={report.ledger} />
    </section>
  );
}
