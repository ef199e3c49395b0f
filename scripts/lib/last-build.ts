/** What the last build of a site left for the next one. Whatever of it is missing is made anew; the site is the same. */
import { lstatSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { filesBelow, readIfThere } from "../../src/report/files.ts";
import { sha256 } from "../../src/report/fingerprint.ts";
import { EarlierPages, PageList } from "../../src/site/earlier-pages.ts";
import { BAG } from "../../src/trust/payload.ts";
import { type Blobs, Cache } from "./cache.ts";
import { Memo } from "./memo.ts";
import { digestOf, programDigests } from "./program.ts";
import type { Understanding } from "./understand.ts";

const Built = z.object({
  /** The folder of content as it was: what goes into a build, and what comes out of it. */
  inputs: z.string(),
  outputs: z.string(),
  /** The fingerprint of the site that was made. */
  site: z.string(),
  /** What was said at the end. */
  said: z.array(z.string()),
});
type Built = z.infer<typeof Built>;

const INPUT = /^(?:(?:sources|versions|vocabulary)\/|(?:site|redirects)\.yml$)/;
const OUTPUT = /^(?:reports\/|addresses\.txt$)/;

export interface SiteFolders {
  content: string;
  output: string;
}

export class LastBuild {
  readonly #folders: SiteFolders;
  /** What was made of the content, wherever the site went. */
  readonly #ofContent: Cache;
  readonly #ofSite: Cache;
  readonly #config: string;
  readonly #inputs: string;
  #memo: Promise<Memo<Understanding>> | undefined;
  /** The tokens of documents. */
  readonly tokens: Blobs;

  private constructor(folders: SiteFolders, had: { version: string; config: string; inputs: string }) {
    const cache = cacheOf(folders.content, had.version);
    this.#folders = folders;
    this.#ofContent = cache.below("content");
    this.#ofSite = cache.below(`site-${sha256(folders.output).slice(0, 16)}`);
    this.#config = had.config;
    this.#inputs = had.inputs;
    this.tokens = this.#ofContent.blobs("tokens");
  }

  /**
   * @param variant tells apart builds of one content to one folder that publish different things: a preview, copies
   */
  static async open(folders: SiteFolders, variant: string): Promise<LastBuild> {
    const { content } = folders;
    const { reading, showing } = await waysOf(content);
    const inputs = await stampOf(content, INPUT);
    return new LastBuild(folders, { version: reading, config: sha256(`${showing} ${variant}`), inputs });
  }

  /** What was understood of each source. */
  memo(): Promise<Memo<Understanding>> {
    this.#memo ??= Memo.open("source", this.#ofContent, isUnderstanding);
    return this.#memo;
  }

  /** What was said at the end of the last build, where nothing has changed since: the site is as it would be made. */
  async current(): Promise<string[] | undefined> {
    const built = Built.safeParse(await this.#ofSite.read(`built-${this.#config.slice(0, 8)}`)).data;
    if (built === undefined || built.inputs !== this.#inputs) return undefined;
    if (built.outputs !== (await stampOf(this.#folders.content, OUTPUT))) return undefined;
    return built.site === (await fingerprintOf(this.#folders.output)) ? built.said : undefined;
  }

  /** The pages of the site that stands in the output folder, where this program made them of this vocabulary and configuration. */
  async pages(folder: string): Promise<EarlierPages | undefined> {
    const kept = Kept.safeParse(await this.#ofSite.read("pages")).data;
    if (kept === undefined || kept.config !== this.#config) return undefined;
    if (kept.site !== (await fingerprintOf(this.#folders.output))) return undefined;
    const lists = [];
    for (let at = 0; at < kept.lists; at += 1) {
      const { data } = PageList.safeParse(await this.#ofSite.read(listName(kept.site, at)));
      if (data !== undefined) lists.push(data);
    }
    return new EarlierPages(lists, this.#folders.output, folder);
  }

  /** Keeps what was understood: were this build to end before its time, the next one need not begin anew. */
  async keepUnderstood(): Promise<void> {
    await (await this.memo()).save();
  }

  /** Keeps what was made, once it is published. */
  async keep(lists: readonly PageList[], said: string[], whole: boolean): Promise<void> {
    const site = await fingerprintOf(this.#folders.output);
    if (site === undefined) return;
    await Promise.all([this.tokens.drop(), this.#ofContent.sweep()]);
    const names = new Set(lists.map((_, at) => listName(site, at)));
    for (const [at, list] of lists.entries()) await this.#ofSite.write(listName(site, at), list);
    const kept: z.infer<typeof Kept> = { config: this.#config, site, lists: lists.length };
    await this.#ofSite.write("pages", kept);
    for (const name of await this.#ofSite.names()) {
      if (name.startsWith(LISTS) && !names.has(name)) await this.#ofSite.forget(name);
    }
    const name = `built-${this.#config.slice(0, 8)}`;
    if (!whole) return this.#ofSite.forget(name);
    const outputs = await stampOf(this.#folders.content, OUTPUT);
    await this.#ofSite.write(name, { inputs: this.#inputs, outputs, site, said } satisfies Built);
  }
}

/** What builds of a content folder have understood of its sources, wherever its site goes. */
export async function understoodOf(content: string): Promise<Memo<Understanding>> {
  const { reading } = await waysOf(content);
  return Memo.open("source", cacheOf(content, reading).below("content"), isUnderstanding);
}

function cacheOf(content: string, version: string): Cache {
  return new Cache(join(content, ".cache"), version);
}

/** The fingerprints of all by which the sources of a content folder are read, and its pages shown. */
export async function waysOf(content: string): Promise<{ reading: string; showing: string }> {
  const vocabulary = (await filesBelow(join(content, "vocabulary"))).map((path) => `vocabulary/${path}`);
  const { reading, showing } = await programDigests();
  return {
    reading: sha256(`${reading} ${await digestOf(content, vocabulary)}`),
    showing: sha256(`${showing} ${await digestOf(content, ["site.yml"])}`),
  };
}

const Kept = z.object({ config: z.string(), site: z.string(), lists: z.number() });

const LISTS = "pages-";
/** By the site that they are of: another build of the same folder may keep its own at the same time. */
const listName = (site: string, at: number) => `${LISTS}${site.slice(0, 16)}-${at}`;

function isUnderstanding(value: unknown): value is Understanding {
  return typeof value === "object" && value !== null && "outcome" in value;
}

/** One fingerprint that stands for a whole site: that of the manifest of its manifests. */
async function fingerprintOf(site: string): Promise<string | undefined> {
  const bytes = await readIfThere(join(site, BAG, "tagmanifest-sha256.txt"));
  return bytes && sha256(bytes);
}

/** Names, sizes and times of files: differs when any was changed, added, removed or renamed. */
async function stampOf(content: string, wanted: RegExp): Promise<string> {
  const paths = (await filesBelow(content)).filter((path) => wanted.test(path));
  const lines = paths.map((path) => {
    const { size, mtimeMs, ctimeMs, ino } = lstatSync(join(content, path));
    return `${path} ${size} ${mtimeMs} ${ctimeMs} ${ino}`;
  });
  return sha256(lines.join("\n"));
}
