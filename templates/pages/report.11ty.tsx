import { descriptionOf } from "../../src/site/description.ts";
import { renderMarkdown } from "../../src/site/markdown.ts";
import type { Site } from "../../src/site/site.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { Captions } from "../components/captions.tsx";
import { Cite } from "../components/cite.tsx";
import { Corrections } from "../components/corrections.tsx";
import { Document } from "../components/document.tsx";
import { Facts } from "../components/facts.tsx";
import { KinList } from "../components/kin.tsx";
import { Metadata } from "../components/metadata.tsx";
import { Neighbours } from "../components/neighbours.tsx";
import { OfReading } from "../components/of-reading.tsx";
import { Original } from "../components/original.tsx";
import { ReportLine } from "../components/report-list.tsx";
import { ShortFormList } from "../components/short-forms.tsx";
import { Threads } from "../components/threads.tsx";
import { Warnings } from "../components/warnings.tsx";
import { wordsOf } from "../words.ts";

/** Paginated over addresses, not over reports, which Eleventy would copy for each page. */
export const data = {
  pagination: {
    data: "site.archive.entries",
    size: 1,
    alias: "url",
    before: (entries: Site["archive"]["entries"]) => entries.map(({ url }) => url),
  },
  permalink: ({ url }: { url: string }) => url,
};

export default function ReportPage({ site, url }: PageData & { url: string }) {
  const entry = site.archive.entry(url);
  if (entry === undefined) throw new Error(`No report at ${url}`);
  const { report } = entry;
  const { article, day, draft, language, sourceLang, titles } = wordsOf(site);
  const trail = [
    { name: titles.years, url: "/nam/" },
    { name: entry.year, url: `/nam/${entry.year}/` },
  ];
  return (
    <Document
      url={url}
      title={report.title}
      ofSource
      crumb={day(entry.day)}
      description={descriptionOf(entry)}
      ogType="article"
      hidden={report.draft === true}
      trail={trail}
      head={
        <>
          <Metadata entry={entry} />
          <script type="module" src={site.asset("highlight.js")} />
          <script type="module" src={site.asset("copy.js")} />
        </>
      }
    >
      <article class="report">
        <header>
          {report.draft && <p class="draft-notice">{draft.notice}</p>}
          {report.kicker && (
            <p class="kicker" lang={sourceLang}>
              {report.kicker}
            </p>
          )}
          <h1 lang={sourceLang}>{report.title}</h1>
          <ReportLine entry={entry} />
          {report.standfirst && (
            <p class="standfirst" lang={sourceLang}>
              {report.standfirst}
            </p>
          )}
        </header>
        <div class="text">
          <div
            class="body"
            lang={sourceLang}
            dangerouslySetInnerHTML={{
              __html: renderMarkdown(site.markdown(url), site.shortForms, {
                lang: sourceLang && language,
                label: article.linkToParagraph,
              }),
            }}
          />
          {report.author && (
            <p class="byline" lang={sourceLang}>
              {report.author}
            </p>
          )}
          <Captions captions={report.captions} />
        </div>
        <div class="side">
          <section class="about" aria-labelledby="ve-bai-nay">
            <h2 id="ve-bai-nay">{article.about}</h2>
            <Facts entry={entry} />
          </section>
          <Warnings warnings={report.warnings ?? []} />
          <Corrections entry={entry} />
          <OfReading entry={entry} />
          <ShortFormList report={report} />
          <Cite entry={entry} />
          <Original entry={entry} />
        </div>
      </article>
      <Threads entry={entry} />
      <KinList entry={entry} />
      <Neighbours entry={entry} />
    </Document>
  );
}
