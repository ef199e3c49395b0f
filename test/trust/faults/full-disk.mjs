/**
 * Loaded before a command: the disk is full from the write with the number `FULL_AT` on (1-based). Half of what that
 * write was given still finds room, as on a real disk. Without `FULL_AT` the writes are counted and the number said.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const at = Number(process.env.FULL_AT ?? Number.POSITIVE_INFINITY);
let writes = 0;

/** @param {string} call */
const full = (call) =>
  Object.assign(new Error(`ENOSPC: no space left on device, ${call}`), { code: "ENOSPC", errno: -28 });

/** @param {unknown} data */
const half = (data) =>
  typeof data === "string" || data instanceof Uint8Array ? data.slice(0, data.length / 2) : "";

const { writeFile, copyFile, mkdir, open } = fs.promises;
const { writeFileSync, linkSync } = fs;

/** @param {(...given: never[]) => Promise<unknown>} real @param {(...given: never[]) => unknown} partly */
function limited(real, partly) {
  return async (/** @type {never[]} */ ...given) => {
    writes += 1;
    if (writes < at) return real(...given);
    if (writes === at) await partly(...given);
    throw full(real.name);
  };
}

fs.promises.writeFile = limited(writeFile, (path, data, options) => writeFile(path, half(data), options));
fs.promises.copyFile = limited(copyFile, (_from, to) => writeFile(to, "half"));
fs.promises.mkdir = limited(mkdir, () => undefined);
fs.promises.open = async (path, flags, mode) => {
  const file = await open(path, flags, mode);
  if (flags === undefined || flags === "r") return file;
  const write = file.writeFile.bind(file);
  file.writeFile = limited(write, (data) => write(half(data)));
  return file;
};
fs.writeFileSync = (path, data, options) => {
  // The terminal is no disk.
  if (typeof path === "number") return writeFileSync(path, data, options);
  writes += 1;
  if (writes < at) return writeFileSync(path, data, options);
  if (writes === at) writeFileSync(path, half(data), options);
  throw full("write");
};
fs.linkSync = (from, to) => {
  writes += 1;
  if (writes < at) return linkSync(from, to);
  throw full("link");
};
syncBuiltinESMExports();

process.on("exit", () => {
  if (process.env.FULL_AT === undefined) process.stderr.write(`writes: ${writes}\n`);
});
