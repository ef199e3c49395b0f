/** Pages of a site opened in a real browser, with everything noted that should not happen. */
import type { Browser, BrowserContext, Page } from "playwright-core";

/** What a page is made of and what it did, as seen from outside. */
export interface Visit {
  path: string;
  /** Each kind of element once: `a.doan[aria-label,class,href]`. */
  elements: string[];
  title: string;
  /** The text of each numbered paragraph of a report. */
  paragraphs: string[];
}

/** What should not happen, each with the page on which it did. */
export interface Noted {
  scripts: string[];
  requests: string[];
  violations: string[];
  errors: string[];
}

export interface Visitor {
  noted: Noted;
  visit(path: string, settled?: (page: Page) => Promise<unknown>): Promise<Visit>;
}

/** In the page, before any script of its own: what a payload calls when it runs, and what the policy stops. */
function listen(): void {
  for (const name of ["alert", "confirm", "prompt", "print", "open"] as const) {
    Object.defineProperty(window, name, { value: () => console.debug(`noted:scripts:${name}`) });
  }
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) =>
    console.debug(`noted:violations:${violatedDirective} ${blockedURI} ${sourceFile ?? ""}`),
  );
  window.addEventListener("load", () => {
    const added = Object.keys(Object.prototype);
    if (added.length > 0) console.debug(`noted:scripts:Object.prototype.${added.join()}`);
  });
}

/** In the page: what it is made of. */
function look(): Omit<Visit, "path"> {
  const RUNS = /^\s*(?:javascript|data|vbscript|file|blob):/i;
  const kinds = [...document.querySelectorAll("*")].map((element) => {
    // A page's own script shows and hides what the templates made, by what the browser has kept until then.
    const names = element
      .getAttributeNames()
      .filter((name) => name !== "hidden")
      .sort();
    const unsafe = names.filter(
      (name) =>
        RUNS.test(element.getAttribute(name) ?? "") &&
        name !== "content" &&
        name !== "value" &&
        name !== "title",
    );
    const source =
      element instanceof HTMLScriptElement ? `(${element.getAttribute("src") ?? element.type})` : "";
    const classes = [...element.classList].sort().map((name) => `.${name}`);
    return `${element.localName}${source}${classes.join("")}[${names.join()}]${unsafe.map((name) => `!${name}`).join("")}`;
  });
  const numbered = [...document.querySelectorAll("[id^='doan-']")].filter(({ id }) => /^doan-\d+$/.test(id));
  return {
    elements: [...new Set(kinds)].sort(),
    title: document.querySelector("h1")?.textContent ?? "",
    paragraphs: numbered.map((paragraph) => (paragraph.textContent ?? "").replace(/ ¶$/, "")),
  };
}

/** A page that has not come by then does not come, in milliseconds: the machine may have much else to do. */
const LONGEST = 180_000;

async function openPage(context: BrowserContext, origin: string, noted: Noted): Promise<Page> {
  const page = await context.newPage();
  const where = () => page.url().slice(0, 120);
  page.on("console", (message) => {
    const [, kind, what] = /^noted:(scripts|violations):([\s\S]*)$/.exec(message.text()) ?? [];
    if (kind === "scripts" || kind === "violations") noted[kind].push(`${where()}: ${what}`);
  });
  page.on("pageerror", ({ message }) => noted.errors.push(`${where()}: ${message}`));
  page.on("dialog", async (dialog) => {
    noted.scripts.push(`${where()}: dialog`);
    await dialog.dismiss();
  });
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(?:data|about):/.test(url))
      noted.requests.push(`${where()}: ${url}`);
  });
  // What compiles this file may have functions named by a helper, which a page does not have.
  await page.addInitScript({ content: "globalThis.__name = (value) => value;" });
  await page.addInitScript(listen);
  return page;
}

/** Nothing is found by those who cannot find: a script that does run, against the policy, must be noted as both. */
async function assertNoting(page: Page, address: string, noted: Noted): Promise<void> {
  const told = page.waitForEvent("console", (message) => message.text().startsWith("noted:violations"));
  await page.goto(address);
  await told;
  if (noted.scripts.length !== 1 || noted.violations.length !== 1 || noted.errors.length > 0) {
    throw new Error(`A script that ran was not noted: ${JSON.stringify(noted)}`);
  }
  for (const list of [noted.scripts, noted.violations]) list.length = 0;
}

/** A text with control characters is offered to be saved rather than shown, which is as good. */
function savedInstead(error: unknown): null {
  if (!(error instanceof Error && error.message.includes("Download is starting"))) throw error;
  return null;
}

/**
 * A page that notes, until its browser is closed.
 *
 * @param origin of a server that sends the policy to be reported only, so that what is noted of scripts is what the
 * pages are made of, and what the policy would have kept from them is noted beside it
 * @param control the path of a page of which one script runs that the policy forbids
 */
export async function visitor(browser: Browser, origin: string, control: string): Promise<Visitor> {
  const noted: Noted = { scripts: [], requests: [], violations: [], errors: [] };
  const context = await browser.newContext({ viewport: { width: 360, height: 240 } });
  context.setDefaultTimeout(LONGEST);
  const page = await openPage(context, origin, noted);
  await assertNoting(page, `${origin}${control}`, noted);
  return {
    noted,
    async visit(path, settled) {
      const answer = await page.goto(`${origin}${path}`).catch(savedInstead);
      if (answer && !answer.ok()) noted.errors.push(`${path.slice(0, 120)}: HTTP ${answer.status()}`);
      else await settled?.(page);
      return { path, ...(await page.evaluate(look)) };
    },
  };
}
