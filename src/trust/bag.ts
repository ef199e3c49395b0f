/** The bag of an archive: the fingerprints of all that it consists of, in the form of BagIt 1.0 (RFC 8493). */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "../report/fingerprint.ts";
import type { Hashed } from "./hash.ts";
import { encoded, printManifest } from "./manifest.ts";
import { BAG, hashContent, hashSite } from "./payload.ts";

const DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

/** Where a hosted copy shows a file of the content folder: `sources/a.txt` -> `2017/03/06/a/ban-goc.txt`. */
export type Shown = ReadonlyMap<string, string>;

export interface BagOptions {
  /** The content folder. */
  content: string;
  /** The folder of the site, in which all else is written already. */
  site: string;
  /** Name and version of each program that had a hand in the site. */
  tools: Readonly<Record<string, string>>;
  /** Where the site will stand, with a slash at its end, if that is known. */
  address?: string;
  shown: Shown;
  /** The files of the site with their fingerprints, as `hashSite` gives them, where that was done already. */
  files?: readonly Hashed[];
}

/**
 * Writes `bagit.txt`, `bag-info.txt`, `manifest-sha256.txt`, `tagmanifest-sha256.txt` and, where the address is
 * known, `fetch.txt` into the site. Payload paths are those of the archive below `data/`. Nothing of the moment or
 * the machine is written, so that the same content and tools give the same bag.
 */
export async function writeBag({ content, site, tools, address, shown, files }: BagOptions): Promise<void> {
  const kept = await hashContent(content);
  const payload = [...kept, ...(files ?? (await hashSite(site)))];
  const tags: Record<string, string> = {
    "bag-info.txt": bagInfo(kept, payload, tools),
    "bagit.txt": DECLARATION,
    ...(address !== undefined && { "fetch.txt": fetchList(payload, address, shown) }),
    "manifest-sha256.txt": printManifest(payload.map((file) => ({ ...file, path: `data/${file.path}` }))),
  };
  const tagged = Object.entries(tags).map(([path, text]) => ({ path, sha256: sha256(text) }));
  await mkdir(join(site, BAG), { recursive: true });
  for (const [name, text] of Object.entries(tags)) await writeFile(join(site, BAG, name), text);
  await writeFile(join(site, BAG, "tagmanifest-sha256.txt"), printManifest(tagged));
}

/** The one fingerprint of all that goes into an archive: sources, sidecars, vocabulary, configuration. */
export function contentDigest(content: readonly Hashed[]): string {
  return sha256(printManifest(content.filter(({ path }) => !path.startsWith("reports/"))));
}

function bagInfo(kept: readonly Hashed[], payload: readonly Hashed[], tools: BagOptions["tools"]): string {
  const octets = payload.reduce((sum, { bytes }) => sum + bytes, 0);
  return [
    ...Object.entries(tools).map(([name, version]) => `Bag-Software-Agent: ${name} ${version}`),
    `Payload-Oxum: ${octets}.${payload.length}`,
    `Content-Digest: sha256:${contentDigest(kept)}`,
    "",
  ].join("\n");
}

/** What can be had from the address. A sidecar cannot: it is kept by the archivist alone. */
function fetchList(payload: readonly Hashed[], address: string, shown: Shown): string {
  return payload
    .flatMap(({ path, bytes }) => {
      const at = path.startsWith("site/") ? path.slice("site/".length) : shown.get(path);
      return at === undefined ? [] : [`${addressOf(address, at)} ${bytes} ${encoded(`data/${path}`)}\n`];
    })
    .join("");
}

/** The address of a file of the site: `2017/index.html` is at `2017/index.html`, whatever else leads there. */
export function addressOf(address: string, path: string): string {
  return new URL(path.split("/").map(encodeURIComponent).join("/"), address).href;
}
