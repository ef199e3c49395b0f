/** A build, unless there is nothing to do. */
import pc from "picocolors";
import { isCompressed } from "../../src/trust/compress.ts";
import { checkOutput } from "./folders.ts";
import { LastBuild } from "./last-build.ts";
import type { BuildOptions } from "./make-site.ts";
import { mendAfterKill } from "./publish.ts";
import { Refusal } from "./refusal.ts";

/**
 * Builds the site and says on the terminal what came of it; where nothing has changed since the last build, says so.
 *
 * @throws Refusal where nothing is published; the site of an earlier build is then as it was
 */
export async function buildSite(options: BuildOptions): Promise<void> {
  const { content, output, drafts, compress = false, fresh, part } = options;
  const inTheWay = await checkOutput(content, output);
  if (inTheWay.length > 0) throw new Refusal(inTheWay, "Nothing was published.");
  // Before anything else: a build that has nothing to do, or is refused, leaves no killed one's leavings either.
  await mendAfterKill(output);
  const last = fresh ? undefined : await LastBuild.open({ content, output }, `${drafts} ${compress}`);
  if (part !== undefined) {
    const { makePart } = await import("./make-site.ts");
    return makePart(options, part, last);
  }
  const said = (await isCompressed(output)) === compress ? await last?.current() : undefined;
  if (said !== undefined) {
    process.stdout.write([...said, `Nothing has changed: ${pc.bold(output)}`, ""].join("\n"));
    return;
  }
  // Loaded only now: Eleventy and all that pages are made with take longer than to see that there is nothing to do.
  const { makeSite } = await import("./make-site.ts");
  await makeSite(options, last);
}
