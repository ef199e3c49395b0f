/** A worker that understands sources. A thread does not inherit that TypeScript can be read. */
import { register } from "tsx/esm/api";

register();
const { understandBatch } = await import("./understand-batch.ts");

export default understandBatch;
