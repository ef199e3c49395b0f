/** Runs a command of this folder, which is written in TypeScript, from anywhere: `node scripts/run.mjs build --help`. */
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";

const COMMANDS = ["start", "build", "normalise", "add", "verify", "check"];

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const name = process.argv[2] ?? "";

if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Kỷ Yếu needs Node 20.19 or later; this is Node ${process.versions.node}.`);
} else if (!COMMANDS.includes(name)) {
  fail(`Which command? One of: ${COMMANDS.join(", ")}.`);
} else {
  const script = new URL(`${name}.ts`, import.meta.url);
  process.argv.splice(1, 2, fileURLToPath(script));
  // TypeScript and Eleventy look for their files from the working directory. npm has gone to the project already,
  // and tells where it was called; paths on the command line are read from there.
  if (relative(process.cwd(), ROOT) !== "") process.env.INIT_CWD = process.cwd();
  process.chdir(ROOT);
  // Of a large archive nearly all that is made stays. Where there is room, Node waits until it holds several times as much
  // before it looks for what may go. That it looks when it holds a third more took no longer (docs/performance.md).
  setFlagsFromString("--heap-growing-percent=30");
  const { register } = await import("tsx/esm/api");
  register();
  await import(script.href);
}

/** @param {string} message */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
