import { renderSite } from "../../src/site/render.ts";

const [, , content = "", output = ""] = process.argv;
await renderSite({ content, output });
