import type { Entry, Neighbour } from "../../src/archive/entry.ts";
import { readingOf } from "../../src/archive/reading.ts";
import { useSite } from "../../src/site/context.ts";
import { useWords } from "../words.ts";
import { Link } from "./link.tsx";
import { nameOf } from "./province-name.tsx";
import { ReportList } from "./report-list.tsx";
import { Vietnamese } from "./vietnamese.tsx";

/** The reports before and after one: in the whole archive, in each of its provinces, and those of its conference. */
export function Neighbours({ entry }: { entry: Entry }) {
  const { archive } = useSite();
  const { article } = useWords();
  const { previous, next, url } = entry;
  const others =
    readingOf(archive)
      .conferenceOf(url)
      ?.entries.filter((other) => other.url !== url) ?? [];
  return (
    <>
      {others.length > 0 && (
        <section aria-labelledby="cung-hoi-nghi">
          <h2 id="cung-hoi-nghi">{article.sameConference}</h2>
          <ReportList entries={others} />
        </section>
      )}
      <Pair label={article.neighbours} previous={previous} next={next} />
      {archive
        .inProvinces(url)
        .filter((one) => one.previous?.url !== previous?.url || one.next?.url !== next?.url)
        .map(({ province, ...pair }) => (
          <Pair key={province.slug} label={article.inProvince(nameOf(province))} {...pair} named />
        ))}
    </>
  );
}

interface PairProps {
  label: string;
  previous?: Neighbour | undefined;
  next?: Neighbour | undefined;
  /** Whether the label is shown, too. */
  named?: boolean;
}

function Pair({ label, previous, next, named }: PairProps) {
  const { article } = useWords();
  if (!previous && !next) return null;
  return (
    <nav class="neighbours" aria-label={label}>
      {named && <p class="among">{label}</p>}
      {previous && (
        <p>
          <span>{article.previous}</span>{" "}
          <Link to={previous.url} rel={named ? undefined : "prev"}>
            <Vietnamese>{previous.title}</Vietnamese>
          </Link>
        </p>
      )}
      {next && (
        <p class="next">
          <span>{article.next}</span>{" "}
          <Link to={next.url} rel={named ? undefined : "next"}>
            <Vietnamese>{next.title}</Vietnamese>
          </Link>
        </p>
      )}
    </nav>
  );
}
