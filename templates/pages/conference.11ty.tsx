import type { ComponentChildren } from "preact";
import { compare } from "../../src/archive/compare.ts";
import type { Conference } from "../../src/archive/conferences.ts";
import type { Entry } from "../../src/archive/entry.ts";
import { type EntryReading, readingOf } from "../../src/archive/reading.ts";
import { PART_ROLES } from "../../src/report/part-roles.ts";
import type { Site } from "../../src/site/site.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { ConferenceTitle, conferenceTitle } from "../components/conference-name.tsx";
import { Differences } from "../components/differences.tsx";
import { Document } from "../components/document.tsx";
import { Given } from "../components/given.tsx";
import { Quote } from "../components/quote.tsx";
import { ReportLine, ReportList } from "../components/report-list.tsx";
import { Vietnamese } from "../components/vietnamese.tsx";
import { useWords, wordsOf } from "../words.ts";

export const data = {
  pagination: {
    data: "site.archive.entries",
    size: 1,
    alias: "slug",
    before: (_: unknown, { site }: { site: Site }) =>
      readingOf(site.archive).conferences.map(({ slug }) => slug),
  },
  permalink: ({ slug }: { slug: string }) => `/hoi-nghi/${slug}/`,
};

export default function ConferencePage({ site, slug }: PageData & { slug: string }) {
  const read = readingOf(site.archive);
  const conference = read.conference(slug);
  if (conference === undefined) throw new Error(`No conference ${slug}`);
  const all = wordsOf(site);
  const { conference: words, reading } = all;
  const title = conferenceTitle(conference, all);
  const partsOf = (entry: Entry) => read.of(entry.url)?.parts ?? [];
  return (
    <Document
      url={conference.url}
      title={title}
      trail={[{ name: reading.conferences, url: "/hoi-nghi/" }]}
      crumb={<ConferenceTitle conference={conference} />}
      description={conference.entries[0]?.report.body[0] ?? title}
    >
      <h1>
        <ConferenceTitle conference={conference} />
      </h1>
      <Facts conference={conference} />
      <section aria-labelledby="bai">
        <h2 id="bai">{words.reports}</h2>
        <ReportList entries={conference.entries} />
      </section>
      <Differences comparison={compare(conference, partsOf)} />
      <section aria-labelledby="tung-phan">
        <h2 id="tung-phan">{words.parts}</h2>
        <div class={conference.entries.length > 1 ? "side-by-side" : undefined}>
          {conference.entries.map((entry) => (
            <Parts key={entry.url} reading={read.of(entry.url)} named={conference.entries.length > 1} />
          ))}
        </div>
      </section>
    </Document>
  );
}

function Facts({ conference: { level, provinces, reviews, plans } }: { conference: Conference }) {
  const { article, levels, period } = useWords();
  const facts: [string, ComponentChildren][] = [
    [article.level, level && levels[level]],
    [
      article.provinces,
      provinces.length > 0 && <Vietnamese>{provinces.map(({ name }) => name).join(", ")}</Vietnamese>,
    ],
    [article.reviews, reviews.map(period).join(", ")],
    [article.plans, plans.map(period).join(", ")],
  ];
  return (
    <dl class="summary">
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** A report's sentences under the part they belong to; those of no known part last. */
function Parts({ reading, named }: { reading: EntryReading | undefined; named: boolean }) {
  const { conference: words, partRoles } = useWords();
  if (reading === undefined) return null;
  const { entry, parts } = reading;
  const groups = [...PART_ROLES, undefined].map((role) => ({
    role,
    own: parts.filter((part) => part.role === role),
  }));
  return (
    <article class="parts">
      {named && <ReportLine entry={entry} />}
      {groups
        .filter(({ own }) => own.length > 0)
        .map(({ role, own }) => (
          <section key={role}>
            <h3>{role === undefined ? words.unlabelled : partRoles[role]}</h3>
            <ul class="points">
              {own.map((part) => (
                <li key={`${part.paragraph} ${part.index}`}>
                  <Quote entry={entry} place={{ ...part, end: part.index + part.text.length }} />
                  <Given entry={entry} when={part.given} />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </article>
  );
}
