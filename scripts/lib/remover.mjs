/** A process that removes the folder it is given, in its own time. */
import { register } from "tsx/esm/api";

register();
const { discard } = await import("./discard.ts");

await discard(process.argv[2] ?? "");
