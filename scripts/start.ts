/** `npm start`: build, serve on this machine, and build again at each change. */

import { relative } from "node:path";
import { InvalidArgumentError } from "commander";
import pc from "picocolors";
import { readConfig } from "../src/site/load.ts";
import { checkContent, checkOutput } from "./lib/folders.ts";
import { command, ROOT, withOutput } from "./lib/options.ts";
import { Previewer } from "./lib/preview.ts";
import { Builder } from "./lib/rebuild.ts";
import { Refusal, run } from "./lib/refusal.ts";
import { say } from "./lib/say.ts";
import { type Serving, serveSite } from "./lib/serve.ts";
import { watchAll } from "./lib/watch.ts";

const program = withOutput(
  command("npm start --", "Build the site, serve it on this machine, and build it anew at each change."),
)
  .option("--port <number>", "the first port to try; when it is taken, the next free one is used", port, 8080)
  .option(
    "--host <address>",
    "the interface to listen on; 0.0.0.0 shows the site to the whole network",
    "127.0.0.1",
  )
  .addHelpText(
    "after",
    `
Watches the content folder, templates/, src/, scripts/ and .eleventy.ts. A report that was changed is shown at once, and then
with all that hangs on it. While a build runs, or when it fails, the last good site stays. Ctrl+C stops.
`,
  );

interface Options {
  content: string;
  output: string;
  allowMissing?: true;
  fresh?: true;
  verbose?: true;
  port: number;
  host: string;
}

await run(async () => {
  const { content, output, allowMissing, fresh, verbose, port, host } = program.parse().opts<Options>();
  const inTheWay = [...(await checkContent(content)), ...(await checkOutput(content, output))];
  if (inTheWay.length > 0) throw new Refusal(inTheWay, "Nothing was started.");

  const builder = new Builder({
    content,
    output,
    drafts: true,
    ...(allowMissing && { allowMissing }),
    ...(fresh && { fresh }),
    ...(verbose && { verbose }),
  });
  const previewer = new Previewer({ content, output });
  const stopped = untilStopped();
  let serving: Serving | undefined;
  const watching = await watchAll(content, ROOT, async (paths, changed) => {
    const [path = ""] = paths;
    say(`\n${path.startsWith(ROOT) ? relative(ROOT, path) : path} changed`);
    void previewer.show(paths, changed).then((shown) => shown && serving?.reload());
    const built = await builder.build(changed);
    if (built) serving?.reload();
    else if (built === false && !builder.stopped) say("The site stays as it was. Waiting for a change.");
  });
  const built = await Promise.race([builder.build(), stopped]);
  if (built !== "stopped") {
    const { value: config } = await readConfig(content);
    const prefix = config?.address === undefined ? "/" : new URL(config.address).pathname;
    serving = await serveSite(output, { port, host, prefix });
    const state = built ? "" : "  (waiting for a change: the last build failed)";
    process.stdout.write(`\nServing at ${pc.bold(pc.cyan(serving.address))}${state}\nCtrl+C stops.\n`);
    void previewer.warm();
    await stopped;
  }
  await Promise.all([watching.close(), builder.stop(), previewer.stop(), serving?.close()]);
});

/** Resolves when the person, or the system, asks the command to end. */
function untilStopped(): Promise<"stopped"> {
  return new Promise((resolve) => {
    const stop = () => resolve("stopped");
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
    // npm hands a signal to the shell between it and us, which ends without handing it on.
    const parent = process.ppid;
    const orphaned = () => process.ppid !== parent && stop();
    if (process.env.npm_lifecycle_event !== undefined) setInterval(orphaned, 250).unref();
  });
}

function port(given: string): number {
  const number = Number(given);
  if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number;
  throw new InvalidArgumentError("A port is a whole number from 0 to 65535.");
}
