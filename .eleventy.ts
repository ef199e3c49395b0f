/**
 * The site wired together. `renderSite` hands over a site that it has read; Eleventy's own command, given
 * `--config=.eleventy.ts --input=templates`, reads the content folder named by `KY_YEU_CONTENT`, or `content`.
 */
import type { UserConfig } from "@11ty/eleventy";
import { writeAssets } from "./src/site/assets.ts";
import { loadSite } from "./src/site/load.ts";
import { writeReportFiles } from "./src/site/report-files.ts";
import { Site } from "./src/site/site.ts";
import { renderPage } from "./src/site/tsx.ts";

function refuse(): never {
  throw new Error("Front matter is data: only YAML is read, never code");
}

export default async function wire(config: UserConfig) {
  const given = config.globalData.site;
  const site = given instanceof Site ? given : await loadSite(process.env.KY_YEU_CONTENT ?? "content");
  config.addGlobalData("site", site);

  config.setUseGitIgnore(false);
  config.setFrontMatterParsingOptions({ engines: { js: refuse, javascript: refuse, node: refuse } });
  config.addTemplateFormats("11ty.tsx");
  config.addExtension("11ty.tsx", {
    key: "11ty.js",
    compile() {
      return async function render(data) {
        return renderPage(await this.defaultRenderer(data), data);
      };
    },
  });

  config.on("eleventy.after", async ({ directories }) => {
    await writeAssets(directories.output);
    await writeReportFiles(site, directories.output);
  });

  return {
    templateFormats: ["11ty.tsx"],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
