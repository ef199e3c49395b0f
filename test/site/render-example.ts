import { bagSite } from "../../scripts/lib/bag-site.ts";
import { renderSite } from "../../src/site/render.ts";

const [, , content = "", output = ""] = process.argv;
const { site } = await renderSite({ content, output });
await bagSite(site, content, output);
