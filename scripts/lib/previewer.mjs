/** A process that shows reports whenever it is asked to. */
import { register } from "tsx/esm/api";

register();
const { showWhenAsked } = await import("./show-when-asked.ts");

showWhenAsked();
