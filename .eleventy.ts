/**
 * The site wired together. `renderSite` hands over a site that it has read, and which pages to write; Eleventy's own command, given
 * `--config=.eleventy.ts --input=templates`, reads the content folder named by `KY_YEU_CONTENT`, or `content`.
 */
import { pathToFileURL } from "node:url";
import type { UserConfig } from "@11ty/eleventy";
import { writeAssets } from "./src/site/assets.ts";
import { duePages } from "./src/site/due-pages.ts";
import { loadSite } from "./src/site/load.ts";
import { writeExports, writeReportFiles } from "./src/site/report-files.ts";
import { Runs } from "./src/site/runs.ts";
import { Site } from "./src/site/site.ts";
import { renderPage } from "./src/site/tsx.ts";

function refuse(): never {
  throw new Error("Front matter is data: only YAML is read, never code");
}

export default async function wire(config: UserConfig) {
  const { site: given, runs } = config.globalData;
  const site = given instanceof Site ? given : await loadSite(process.env.KY_YEU_CONTENT ?? "content");
  config.addGlobalData("site", site);

  config.setUseGitIgnore(false);
  config.setFrontMatterParsingOptions({ engines: { js: refuse, javascript: refuse, node: refuse } });
  config.addTemplateFormats("11ty.tsx");
  config.addExtension("11ty.tsx", {
    key: "11ty.js",
    compileOptions: { cache: true },
    async getData(path) {
      const { data } = await import(pathToFileURL(path).href);
      return runs instanceof Runs ? duePages(data, (pages) => runs.due(path, pages)) : data;
    },
    compile() {
      return async function render(data) {
        const make = async () => renderPage(await this.defaultRenderer(data), data);
        return runs instanceof Runs ? runs.make(data.page.url, make) : make();
      };
    },
  });

  config.on("eleventy.after", async ({ directories: { output } }) => {
    if (runs instanceof Runs) return;
    await writeAssets(site.assets, output);
    await writeReportFiles(site, output);
    await writeExports(site, output);
  });

  return {
    templateFormats: ["11ty.tsx"],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
