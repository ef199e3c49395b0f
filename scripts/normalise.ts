/** `npm run normalise`: the raw sources become Markdown reports, and the archivist is told what was understood. */

import { Option } from "commander";
import { fileOf } from "../src/report/address.ts";
import type { Part } from "../src/site/runs.ts";
import { understoodOf } from "./lib/last-build.ts";
import { normaliseContent, understandPart } from "./lib/normalise-content.ts";
import { command } from "./lib/options.ts";
import { parsePart } from "./lib/parts.ts";
import { Refusal, run } from "./lib/refusal.ts";
import { count, stopwatch } from "./lib/say.ts";
import { asJson, inWords, summary } from "./lib/understood.ts";

const program = command("npm run normalise --", "Turn the raw sources of an archive into Markdown reports.")
  .option("--json", "print for each source what was understood, how each fact is known, and the ledger")
  .addOption(
    new Option(
      "--part <number/of>",
      "understand only a part of the sources, and keep it for builds",
    ).argParser(parsePart),
  )
  .addHelpText(
    "after",
    `
Writes CONTENT/reports/YYYY/MM-DD-slug.md for every sound source. Sources with problems are all named at the end,
with how to mend each, and the exit code is then 1.
`,
  );

await run(async () => {
  const time = stopwatch();
  const options = program.parse().opts<{ content: string; json?: true; part?: Part; verbose?: true }>();
  if (options.part !== undefined) {
    const own = await understandPart(options.content, options.part, await understoodOf(options.content));
    process.stdout.write(`${count(own, "source")} understood and kept for builds, in ${time()}\n`);
    return;
  }
  const normalised = await normaliseContent(options.content);
  const { outcomes, problems, reports, written } = normalised;
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ sources: outcomes.map(asJson), problems }, null, 2)}\n`);
  } else {
    const changed = new Set(written.written);
    const told = reports.filter((report) => options.verbose || changed.has(fileOf(report)));
    const lines = [...told.map(inWords), ...written.removed.map((file) => `removed reports/${file}`), ""];
    process.stdout.write([...lines, ...summary(normalised), `done in ${time()}`, ""].join("\n"));
  }
  if (problems.length > 0) throw new Refusal(problems, "The sound reports were written.");
});
