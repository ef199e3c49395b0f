/** `npm run check:archive`: builds an archive and looks at every side of its site. */
import pc from "picocolors";
import { readConfig } from "../src/site/load.ts";
import { buildSite } from "./lib/build-site.ts";
import { accessibilityProblems, htmlProblems, linkProblems } from "./lib/check-site.ts";
import { onePageOfEachKind } from "./lib/kinds-of-pages.ts";
import type { BuildOptions } from "./lib/make-site.ts";
import { command, withOutput } from "./lib/options.ts";
import { Refusal, run } from "./lib/refusal.ts";
import { count, say, stopwatch } from "./lib/say.ts";

const program = withOutput(
  command("npm run check:archive --", "Build the site of an archive and check it as a whole."),
).addHelpText(
  "after",
  `
The build refuses content that is wrong and addresses that would vanish. Then every link and fragment of every page is
followed, and of each kind of page the largest is held to valid HTML and opened in a browser for faults of
accessibility, narrow and wide, light and dark. The exit code is 1 where anything is wrong.

Example:
  npm run check:archive -- --content ../my-archive --output ../my-site
`,
);

await run(async () => {
  const options = program.parse().opts<BuildOptions>();
  const { content, output } = options;
  await buildSite(options);
  const time = stopwatch();
  const address = (await readConfig(content)).value?.address;
  const prefix = address === undefined ? "/" : new URL(address).pathname;
  const pages = await onePageOfEachKind(output);
  say("Following every link");
  const links = await linkProblems(output, prefix);
  say(`Validating ${count(pages.length, "kind")} of pages`);
  const html = await htmlProblems(output, pages);
  say("Opening them in a browser");
  const faults = await accessibilityProblems(output, pages, prefix);
  const problems = [...links, ...html, ...faults];
  if (problems.length > 0) throw new Refusal(problems, "The site was built, and is not as it should be.");
  process.stdout.write(
    `${pc.green("Every link leads somewhere; valid HTML, no fault of accessibility")}, ${count(pages.length, "kind")} of pages: ${time()}\n`,
  );
});
