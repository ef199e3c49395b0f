/** One index of Pagefind: its name, which tells all that it depends on, and its files. */
import type { SearchDocument } from "../document.ts";
import { listName, type Shortening, WORDS } from "../layer.ts";
import { entriesOf } from "./entries.ts";
import { asJson, hashOf, type IndexFiles } from "./files.ts";
import { chunkStart, entryFile, pagefindIndex } from "./pagefind-index.ts";
import { packed, tokenBlock, unpacked } from "./token-block.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** Keeps the tokens of blocks of documents. A key says all that they depend on: what is kept never changes. */
export interface KeptBlocks {
  /** `undefined` when there is nothing under this key. */
  read(key: string): Promise<Uint8Array | undefined>;
  write(key: string, content: Uint8Array): Promise<void>;
}

type Block = readonly SearchDocument[];

export interface SliceName {
  /** In the names of its files. */
  name: string;
  /** Of each of its blocks. */
  keys: string[];
}

/** @param basis what the tokens depend on besides the documents */
export function nameOf(blocks: readonly Block[], basis: readonly unknown[]): SliceName {
  const begin = JSON.stringify(basis);
  const keys = blocks.map((block) => hashOf(begin + JSON.stringify(block)));
  return { name: `vi_${hashOf(keys.join())}`, keys };
}

interface Options {
  /** Below that of all indexes; with a slash at its end, or empty. */
  folder: string;
  /** Of Pagefind. */
  version: string;
  shortenings: readonly Shortening[];
  kept?: KeptBlocks;
}

async function tokensOfBlock(key: string, block: Block, { shortenings, kept }: Options) {
  const known = await kept?.read(key);
  if (known) return { documents: block.length, block: unpacked(known) };
  const made = tokenBlock(block, shortenings);
  await kept?.write(key, packed(made));
  return { documents: block.length, block: made };
}

/** Writes the files of a slice; takes over those that an earlier build has of it. */
export async function writeSlice(
  { name, keys }: SliceName,
  blocks: readonly Block[],
  files: IndexFiles,
  options: Options,
): Promise<void> {
  const { folder, version } = options;
  const { path, content } = entryFile(name, version);
  await files.write(folder + path, content);
  for (const before of ["", `${name}/`]) {
    if (!(await files.reuse(folder + listName(name), before + listName(name)))) continue;
    await files.reuse(`${folder}index/${chunkStart(name)}`, `${before}index/${chunkStart(name)}`);
    await files.reuse(WORDS + name);
    return;
  }
  const read = [];
  for (const [at, block] of blocks.entries()) read.push(await tokensOfBlock(keys[at] ?? "", block, options));
  const entries = entriesOf(read);
  for (const { path, content } of pagefindIndex(name, version, entries))
    await files.write(folder + path, content);
  await files.writeSmall(WORDS + name, asJson(vocabularyOf(entries)));
}
