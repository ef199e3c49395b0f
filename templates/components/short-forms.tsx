import type { Report } from "../../src/report/schema.ts";
import { useSite } from "../../src/site/context.ts";
import { useWords } from "../words.ts";
import { Link } from "./link.tsx";

/** What the abbreviations of a report stand for: a title that shows under a pointer is no help on a phone. */
export function ShortFormList({ report }: { report: Report }) {
  const { shortForms: words, sourceLang } = useWords();
  const found = useSite().shortForms.listIn(report.body);
  if (found.length === 0) return null;
  return (
    <section class="short-forms" aria-labelledby="viet-tat">
      <h2 id="viet-tat">{words.inReport}</h2>
      <dl class="pairs" lang={sourceLang}>
        {found.map(({ short, long }) => (
          <div key={short}>
            <dt>{short}</dt>
            <dd>{long}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Link to="/viet-tat/">{words.all}</Link>
      </p>
    </section>
  );
}
