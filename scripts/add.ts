/** `npm run add -- FILE…`: reports are copied into the archive, and the archivist is told what was understood. */
import { addSources } from "./lib/add-sources.ts";
import { command, typedPath } from "./lib/options.ts";
import { run } from "./lib/refusal.ts";

const program = command(
  "npm run add --",
  "Copy reports into an archive, and show what is understood of each.",
)
  .argument("<file...>", "reports as plain text (.txt) or as saved web pages (.html)")
  .addHelpText(
    "after",
    `
Copies each file, and the NAME.yml beside it where there is one, to CONTENT/sources/, and writes its Markdown. Where
the text does not tell its title, day, paper or province, a NAME.yml to fill is written. A report that is there
already, under whatever name, is not copied again.

Example:
  npm run add -- ~/Downloads/tong-ket-2016.html
`,
  );

await run(async () => {
  program.parse();
  await addSources(program.args.map(typedPath), program.opts<{ content: string }>().content);
});
