/** `npm run verify`: whether sources, Markdown and site are, byte for byte, what the last build left. */
import { InvalidArgumentError } from "commander";
import pc from "picocolors";
import { verifyHere } from "../src/trust/verify.ts";
import { verifyHosted } from "../src/trust/verify-hosted.ts";
import { checkContent } from "./lib/folders.ts";
import { command, folderOption } from "./lib/options.ts";
import { Refusal, run } from "./lib/refusal.ts";
import { say, stopwatch } from "./lib/say.ts";

const program = command("npm run verify --", "Hash every file of an archive and compare with its manifest.")
  .addOption(folderOption("--output <folder>", "_site", "where the site is"))
  .option("--against <address>", "hash the site as it is served at an address: https://example.org/", address)
  .addHelpText(
    "after",
    `
A file that was changed, is missing, was added or has another name is said with what was expected and what was found;
the exit code is then 1. A hosted copy is held to the manifest of the site on this machine, or, where there is none,
to its own.

Example:
  npm run verify -- --against https://example.org/ky-yeu/
`,
  );

await run(async () => {
  const time = stopwatch();
  const { content, output, against } = program
    .parse()
    .opts<{ content: string; output: string; against?: string }>();
  if (against === undefined) {
    const missing = await checkContent(content);
    if (missing.length > 0) throw new Refusal(missing, "Nothing was verified.");
    say("Hashing sources, Markdown and site");
  } else say(`Hashing ${against}`);
  const verified = against === undefined ? await verifyHere(content, output) : await hosted(against, output);
  const hashed = Object.entries(verified.hashed).map(([folder, files]) => `${folder} ${files}`);
  process.stdout.write(`${hashed.length === 0 ? "no file" : hashed.join(", ")}: hashed in ${time()}\n`);
  if (verified.problems.length > 0) throw new Refusal(verified.problems, "The archive is not what it was.");
  process.stdout.write(`${pc.green("Every file is what the manifest says.")}\n`);
});

async function hosted(against: string, output: string) {
  const verified = await verifyHosted(against, output);
  say(`Held to the manifest of ${verified.ownManifest ? "the copy itself" : output}`);
  return verified;
}

function address(given: string): string {
  const whole = given.endsWith("/") ? given : `${given}/`;
  if (/^https?:\/\/[^?#]+$/.test(whole) && URL.canParse(whole)) return whole;
  throw new InvalidArgumentError("An address begins with http:// or https://, without «?» or «#».");
}
