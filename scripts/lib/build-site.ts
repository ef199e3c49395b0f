/** All stages in order: normalise, render, index, publish. */
import pc from "picocolors";
import { checkOutput } from "./folders.ts";
import { normaliseContent } from "./normalise-content.ts";
import { publish } from "./publish.ts";
import { listed, Refusal } from "./refusal.ts";
import { count, say, stopwatch } from "./say.ts";
import { summary } from "./understood.ts";

export interface BuildOptions {
  /** Absolute. */
  content: string;
  /** Absolute. */
  output: string;
  /** Publish the sound reports although others have problems. */
  allowMissing: boolean;
}

/**
 * Builds the site and says on the terminal what came of it.
 *
 * @throws Refusal where nothing is published; the site of an earlier build is then as it was
 */
export async function buildSite({ content, output, allowMissing }: BuildOptions): Promise<void> {
  const time = stopwatch();
  const inTheWay = await checkOutput(content, output);
  if (inTheWay.length > 0) throw new Refusal(inTheWay, "Nothing was published.");
  const normalised = await normaliseContent(content);
  const { problems, reports } = normalised;
  if (problems.length > 0 && !allowMissing) {
    throw new Refusal(
      problems,
      "Nothing was published: mend them, or publish the others with --allow-missing.",
    );
  }
  let pages = 0;
  await publish(output, async (folder) => {
    say(`Rendering ${count(reports.length, "report")}`);
    pages = (await renderSite({ content, output: folder })).pages;
    say("Indexing for search");
    await indexSite();
  });
  if (problems.length > 0) process.stderr.write(`${listed(problems, "The others are published.")}\n\n`);
  process.stdout.write(
    [...summary(normalised), `${count(pages, "page")} in ${time()}: ${pc.bold(output)}`, ""].join("\n"),
  );
}
