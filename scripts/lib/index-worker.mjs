/** A worker that makes an index. A thread does not inherit that TypeScript can be read. */
import { parentPort } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
const { indexer } = await import("./index-thread.ts");

const hear = indexer();
parentPort?.on("message", async (message) => {
  const used = await hear(message);
  if (used !== undefined) parentPort?.postMessage(used);
});
