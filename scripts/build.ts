/** `npm run build`: raw sources in, a whole site out. */
import { Option } from "commander";
import { buildSite } from "./lib/build-site.ts";
import { command, typedPath, withOutput } from "./lib/options.ts";
import { parsePart } from "./lib/parts.ts";
import { run } from "./lib/refusal.ts";

const program = withOutput(
  command("npm run build --", "Build the site of an archive: normalise, render, index for search."),
)
  .option("--drafts", "show the drafts too: a preview, not to be published")
  .option("--compress", "write .br and .gz copies beside the files, for a server that sends them as they are")
  .addOption(
    new Option("--part <number/of>", "make only a part of the pages, for another build to join").argParser(
      parsePart,
    ),
  )
  .addOption(
    new Option("--parts <folders...>", "join the parts in these folders, and make what they lack").argParser(
      (path: string, before: string[] | undefined) => [...(before ?? []), typedPath(path)],
    ),
  )
  .addHelpText(
    "after",
    `
The site is made in a fresh folder and takes the place of the old one only when it is whole. Where a source has a
problem nothing is published, unless --allow-missing says to publish the others.

Example:
  npm run build -- --content ../my-archive --output ../my-site
`,
  );

await run(async () => {
  await buildSite(program.parse().opts());
});
