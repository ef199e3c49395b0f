/** A process that builds whenever it is asked to: what pages are made with is loaded once. */
import { register } from "tsx/esm/api";

register();
const { buildWhenAsked } = await import("./build-when-asked.ts");

buildWhenAsked();
