/**
 * Runs a command of this folder, which is written in TypeScript: `node scripts/run.mjs build --help`.
 * The packages that take long to load are imported before TypeScript is registered, since every import after
 * that is looked at twice.
 */
import { fileURLToPath } from "node:url";

const COMMANDS = {
  normalise: ["zod", "yaml", "unified", "remark-parse", "remark-stringify", "gray-matter"],
  build: ["@11ty/eleventy", "pagefind", "esbuild", "zod", "yaml", "unified", "remark-parse"],
  start: ["@11ty/eleventy-dev-server", "chokidar"],
};

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const name = process.argv[2] ?? "";
const heavy = Object.hasOwn(COMMANDS, name)
  ? COMMANDS[/** @type {keyof typeof COMMANDS} */ (name)]
  : undefined;

if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Kỷ Yếu needs Node 20.19 or later; this is Node ${process.versions.node}.`);
} else if (heavy === undefined) {
  fail(`Which command? One of: ${Object.keys(COMMANDS).join(", ")}.`);
} else {
  process.argv.splice(1, 2, fileURLToPath(new URL(`${name}.ts`, import.meta.url)));
  const asksForHelp = process.argv.some((argument) => argument === "--help" || argument === "-h");
  if (!asksForHelp) await Promise.all(heavy.map((packageName) => import(packageName)));
  const { register } = await import("tsx/esm/api");
  register();
  await import(new URL(`${name}.ts`, import.meta.url).href);
}

/** @param {string} message */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
