/** What the search reads, beside the pages of the site. */
import { once } from "node:events";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Entry } from "../../src/archive/entry.ts";
import type { Fact, Report } from "../../src/report/schema.ts";
import type { Vocabulary } from "../../src/report/vocabulary.ts";
import { buildIndex } from "../../src/search/build/build-index.ts";
import type { SearchDocument } from "../../src/search/document.ts";
import { type IndexedReport, reportDocument } from "../../src/search/report-document.ts";
import type { Site } from "../../src/site/site.ts";
import { period } from "../../templates/languages/vi/dates.ts";
import { kinds, levels } from "../../templates/languages/vi/names.ts";
import type { Blobs } from "./cache.ts";
import type { IndexMessage } from "./index-thread.ts";

/** Fewer reports are indexed sooner than a thread is started. */
const WORTH_THREAD = 300;
/** Reports handed to the thread at a time: what is handed over has to fit into one message. */
const IN_BATCH = 1000;

export interface IndexSiteOptions {
  /** The folder of the index of an earlier build. */
  earlier?: string;
  /** Where the tokens of documents are kept from one build to the next. */
  kept?: Blobs;
  /** Whether to index in a thread of its own; where there are many reports, unless told. */
  thread?: boolean;
}

/** An index that is being made. */
export interface Indexing {
  /** Resolves when all is written; rejects where it could not be. */
  done: Promise<void>;
  /** Resolves when nothing is written any more; ends it, where it is not done and in a thread. */
  end: () => Promise<void>;
}

/**
 * Begins to write the search index of a site beside its pages, which need not be there yet.
 *
 * Many reports are indexed in a thread: it works while pages are made, and has few objects to go through each time it
 * looks for what may go. Beside all that was read of 100,000 reports, indexing took three times as long
 * (docs/performance.md).
 *
 * @param folder that of the site
 */
export function startIndex(site: Site, folder: string, options: IndexSiteOptions = {}): Indexing {
  const { entries, vocabulary } = site.archive;
  const { earlier, kept } = options;
  const to = {
    folder: join(folder, "pagefind"),
    shortenings: vocabulary.abbreviations,
    ...(earlier !== undefined && { earlier }),
  };
  const documentsOf = (some: readonly Entry[]) => some.map((entry) => searchable(entry, vocabulary));
  const thread = options.thread ?? entries.length >= WORTH_THREAD;
  if (!thread) {
    const here = buildIndex(documentsOf(entries), to.folder, { ...to, ...(kept && { kept }) });
    return begun(here, () => here.then(noMore, noMore));
  }
  const worker = new Worker(new URL("index-worker.mjs", import.meta.url));
  // None is waited for: this thread is about to read and to make pages, and would hear of it late.
  for (let at = 0; at < entries.length; at += IN_BATCH) {
    tell(worker, { documents: documentsOf(entries.slice(at, at + IN_BATCH)) });
  }
  tell(worker, { ...to, ...(kept && { kept: kept.place }) });
  const end = () => worker.terminate().then(noMore);
  const made = async () => {
    const [used]: string[][] = await once(worker, "message");
    for (const name of used ?? []) kept?.used.add(name);
  };
  // At once: those that make pages need the memory.
  return begun(made().finally(end), end);
}

const tell = (worker: Worker, message: IndexMessage) => worker.postMessage(message);

const noMore = () => {};

/** Nobody may be waiting yet when it fails. */
function begun(work: Promise<unknown>, end: () => Promise<void>): Indexing {
  const done = work.then(noMore);
  done.catch(noMore);
  return { done, end };
}

const isGuessed = (report: Report, fact: Fact): boolean => report.basis[fact]?.known === "inferred";

/** «Sơ kết 6 tháng đầu năm 2018»: of a conference to look back the periods it looks back on, of one to begin those it plans. */
function occasionOf(report: Report): IndexedReport["occasion"] {
  const kind = report.event?.kind;
  if (kind === undefined || kind === "other") return undefined;
  const periods = kind === "launch" ? "plans" : "reviews";
  const named = report[periods].map(period).join(", ");
  if (named === "") return undefined;
  return {
    name: `${kinds[kind]} ${named}`,
    guessed: isGuessed(report, "event.kind") || isGuessed(report, periods),
  };
}

/** A report with its facts in Vietnamese words: they are part of the addresses of searches, whatever the page speaks. */
export function searchable(
  { report, url, provinces, publication }: Entry,
  vocabulary: Vocabulary,
): SearchDocument {
  const kind = report.event?.kind;
  const occasion = occasionOf(report);
  return reportDocument({
    report,
    url,
    provinceNames: provinces.map(({ name }) => name),
    heirs: provinces.flatMap((province) =>
      vocabulary
        .nowPartOf(province.slug)
        .filter((heir) => heir.name !== province.name)
        .map((heir) => ({ formerly: province.name, now: heir.name })),
    ),
    ...(publication && { publicationName: publication.name }),
    ...(report.level && { levelName: levels[report.level] }),
    ...(kind && { kindName: kinds[kind] }),
    ...(occasion && { occasion }),
    tasks: isGuessed(report, "plans") ? [] : report.plans.map((one) => `Nhiệm vụ ${period(one)}`),
  });
}
