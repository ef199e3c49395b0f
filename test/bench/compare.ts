/**
 * `npm run bench:search [-- 1000]`: the same documents and queries for this search and for others, side by side.
 * Quality over the judged queries and reports; bytes, requests and time over so many synthetic reports, where every
 * query shows ten results. Times are of this machine and of Node, worth comparing with each other only.
 */
import { readCorpus } from "../search/corpus.ts";
import { mean, readQueries, type Score, score, shortId } from "../search/judged.ts";
import type { Engine } from "./engines/engine.ts";
import { flexSearches } from "./engines/flexsearch.ts";
import { fuses } from "./engines/fuse.ts";
import { vietnameseLayer } from "./engines/layer.ts";
import { lunrs } from "./engines/lunr.ts";
import { miniSearches } from "./engines/minisearch.ts";
import { oramas } from "./engines/orama.ts";
import { stockPagefind } from "./engines/pagefind.ts";
import { syntheticReports } from "./synthetic.ts";
import { quantile } from "./visit.ts";

const size = Number(process.argv[2] ?? 1000);
const { documents, vocabulary } = await readCorpus();
const ids = new Map(documents.map(({ id, document }) => [document.url, shortId(id)]));
const reports = documents.map(({ document }) => document);
const many = syntheticReports(size);
/** What is being typed no other engine has an answer to. */
const queries = readQueries().filter(({ kind }) => kind !== "typing");
const engines: Engine[] = [
  vietnameseLayer(vocabulary.abbreviations),
  stockPagefind,
  ...miniSearches,
  ...flexSearches,
  ...oramas,
  ...lunrs,
  ...fuses,
];

async function quality(engine: Engine) {
  const asked = await engine.build(reports);
  const scores: Score[] = [];
  for (const { ask, relevant } of queries) {
    const found = await asked.ask(ask);
    scores.push(
      score(
        found.map((url) => ids.get(url) ?? url),
        relevant,
      ),
    );
  }
  const percent = (pick: (one: Score) => number) => mean(scores.map(pick)).toFixed(3);
  return {
    precision: percent((one) => one.precision),
    recall: percent((one) => one.recall),
    MRR: percent((one) => one.reciprocalRank),
  };
}

const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;

async function cost(engine: Engine) {
  const asked = await engine.build(many);
  const times: number[] = [];
  const more: number[] = [];
  let first = asked.loaded();
  let ten = first;
  let before = first;
  for (const [at, { ask }] of queries.filter((_, at) => at % 6 === 0).entries()) {
    const start = performance.now();
    await asked.ask(ask, 10);
    times.push(performance.now() - start);
    const now = asked.loaded();
    if (at === 0) first = now;
    else more.push(now.bytes - before.bytes);
    if (at < 10) ten = now;
    before = now;
  }
  return {
    "start and first query": kilobytes(first.bytes),
    requests: String(first.requests),
    "ten queries": kilobytes(ten.bytes),
    "further query, median": kilobytes(quantile(more, 0.5)),
    "time, median": `${quantile(times, 0.5).toFixed(1)} ms`,
    "time, 95 of 100": `${quantile(times, 0.95).toFixed(1)} ms`,
  };
}

const rows: Record<string, string>[] = [];
for (const engine of engines) {
  rows.push({
    engine: engine.name,
    "set-up": engine.setup,
    ...(await quality(engine)),
    ...(await cost(engine)),
  });
}
const columns = Object.keys(rows[0] ?? {});
console.log(
  `${documents.length} judged reports, ${queries.length} queries; ${size} synthetic reports for the costs\n`,
);
console.log(`| ${columns.join(" | ")} |\n|${columns.map(() => " --- |").join("")}`);
for (const row of rows) console.log(`| ${columns.map((column) => row[column]).join(" | ")} |`);
process.exit(0);
