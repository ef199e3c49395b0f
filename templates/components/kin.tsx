import type { Entry } from "../../src/archive/entry.ts";
import { readingOf } from "../../src/archive/reading.ts";
import { useSite } from "../../src/site/context.ts";
import { useWords } from "../words.ts";
import { Link } from "./link.tsx";
import { ReportLine } from "./report-list.tsx";
import { Vietnamese } from "./vietnamese.tsx";

/** More names than these are not read. */
const MOST_NAMES = 3;

/** Other reports that cite the same documents or name the same people, and which. */
export function KinList({ entry }: { entry: Entry }) {
  const { kin: words } = useWords();
  const kin = readingOf(useSite().archive).kin(entry.url);
  if (kin.length === 0) return null;
  return (
    <section class="kin" aria-labelledby="cung-nhac">
      <h2 id="cung-nhac">{words.heading}</h2>
      <ul class="reports">
        {kin.map(({ entry: other, shared }) => (
          <li key={other.url}>
            <Link to={other.url}>
              <Vietnamese>{other.report.title}</Vietnamese>
            </Link>
            <ReportLine entry={other} />
            <p class="shared">
              {words.shared}{" "}
              {shared.slice(0, MOST_NAMES).map(({ url, name }, at) => (
                <span key={url}>
                  {at > 0 && "; "}
                  <Link to={url}>
                    <Vietnamese>{name}</Vietnamese>
                  </Link>
                </span>
              ))}
              {shared.length > MOST_NAMES && ` ${words.more(shared.length - MOST_NAMES)}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
