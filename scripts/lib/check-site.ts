/** Whether a site that was built is sound: its links, its HTML, and what it asks of its readers. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import type { Problem } from "../../src/report/problem.ts";
import { faultsOf } from "./accessibility.ts";
import { openBrowser } from "./browser.ts";
import { brokenLinks } from "./links.ts";

const OURS = "a page as this program makes it";
const TELL = "this is a fault of the program or of a changed template: please report it, with this page";

/** A problem for each link and fragment of any page that leads nowhere. */
export async function linkProblems(site: string, prefix: string): Promise<Problem[]> {
  return (await brokenLinks(site, prefix)).map(({ page, link, why }) => ({
    file: page,
    found: `a link to «${link}»: ${why}`,
    expected: "a link that leads somewhere",
    mend: "where redirects.yml leads there, correct it; else please report it, with this page",
  }));
}

/** A problem for each fault in the HTML of some pages. */
export async function htmlProblems(site: string, pages: readonly string[]): Promise<Problem[]> {
  const validator = new HtmlValidate(
    new StaticConfigLoader({ root: true, extends: ["html-validate:standard"] }),
  );
  const problems: Problem[] = [];
  for (const page of pages) {
    const file = fileOf(page);
    const { results } = await validator.validateString(await readFile(join(site, file), "utf8"));
    for (const { line, ruleId, message } of results.flatMap(({ messages }) => messages)) {
      problems.push({ file, line, found: `${ruleId}: ${message}`, expected: OURS, mend: TELL });
    }
  }
  return problems;
}

/** A problem for each fault of accessibility of some pages, as a browser shows them. */
export async function accessibilityProblems(
  site: string,
  pages: readonly string[],
  prefix: string,
): Promise<Problem[]> {
  const origin = "http://archive.localhost";
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    // The files are handed to the browser as they are: nothing listens on a port.
    await page.route(`${origin}/**`, async (route) => {
      const path = decodeURIComponent(new URL(route.request().url()).pathname).slice(prefix.length);
      const file = join(site, fileOf(`/${path}`));
      const bytes = await readFile(file).catch(() => undefined);
      if (bytes === undefined) return route.fulfill({ status: 404 });
      if (!file.endsWith(".html")) return route.fulfill({ path: file });
      // A page that leads on to another is to be looked at, not left.
      const body = bytes.toString("utf8").replace(/<meta http-equiv="refresh"[^>]*>/, "");
      return route.fulfill({ contentType: "text/html; charset=utf-8", body });
    });
    const problems: Problem[] = [];
    for (const path of pages) {
      const faults = await faultsOf(page, origin + prefix + path.slice(1));
      const file = fileOf(path);
      problems.push(...faults.map((found) => ({ file, found, expected: OURS, mend: TELL })));
    }
    return problems;
  } finally {
    await browser.close();
  }
}

/** @example fileOf("/nam/2017/") // "nam/2017/index.html" */
function fileOf(path: string): string {
  return path.slice(1) + (path.endsWith("/") ? "index.html" : "");
}
