/**
 * `npm run test:hostile`: every payload in every place, on every page, and what came of it in figures.
 * `npm run test:hostile -- 1/4` tries the first of every four payloads.
 */
import { attack } from "./attack.ts";
import { ALL } from "./payloads.ts";

const [part = 1, parts = 1] = (process.argv[2] ?? "1/1").split("/").map(Number);
const payloads = ALL.filter((_, at) => at % parts === part - 1);
const found = await attack({
  payloads,
  everyPage: true,
  say: (line) => process.stderr.write(`${line}\n`),
});

const WRONG = {
  losses: "losses",
  scripts: "scripts run",
  requests: "requests that left the site",
  strangeNodes: "elements that the templates did not make",
  violations: "violations of the policy",
  errors: "errors in a page",
} as const;

const say = (line: string) => process.stdout.write(`${line}\n`);
say(
  `inputs tried: ${found.inputs}, each in title, text, caption, author, sidecar, saved page, file name, query, hash`,
);
say(
  `reports: ${found.reports}, sources refused with a message: ${found.refused}, page visits: ${found.pages}`,
);
for (const [kind, words] of Object.entries(WRONG) as [keyof typeof WRONG, string][]) {
  say(`${words}: ${found[kind].length}`);
  for (const one of new Set(found[kind])) say(`  ${one}`);
  if (found[kind].length > 0) process.exitCode = 1;
}
