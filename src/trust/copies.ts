/** Compressed copies that stand beside published files, for a server to send as they are. */
import { createReadStream, createWriteStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { constants, createBrotliCompress, createBrotliDecompress, createGunzip, createGzip } from "node:zlib";
import { hashStream } from "./hash.ts";

/** Files of these kinds get smaller; those of the search index, fonts and pictures are compressed already. */
const COMPRESSIBLE = /\.(?:html|css|js|svg|xml|json|ndjson|txt|md|csv|bib|ris|cbor|webmanifest)$/;

/** The best that Brotli can do takes a second for each megabyte: more than this is for readers to wait for, not for builds. */
const LARGE = 1_048_576;

function brotli(bytes: number) {
  return createBrotliCompress({
    params: {
      [constants.BROTLI_PARAM_QUALITY]: bytes > LARGE ? 9 : constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes,
    },
  });
}

const FORMS = {
  ".br": { compress: brotli, decompress: () => createBrotliDecompress() },
  ".gz": {
    compress: () => createGzip({ level: constants.Z_BEST_COMPRESSION }),
    decompress: () => createGunzip(),
  },
} as const;

type Form = keyof typeof FORMS;

export const SUFFIXES: readonly Form[] = [".br", ".gz"];

/** Whether a file, by its path, gets smaller. */
export const isCompressible = (path: string): boolean => COMPRESSIBLE.test(path);

/**
 * What a path is a copy of, and in which form.
 *
 * @example copyOf("nam/index.html.br") // { original: "nam/index.html", form: ".br" }
 * @example copyOf("a.woff2.br")        // undefined: such a copy is never made
 */
export function copyOf(path: string): { original: string; form: Form } | undefined {
  const form = SUFFIXES.find((suffix) => path.endsWith(suffix));
  if (form === undefined) return undefined;
  const original = path.slice(0, -form.length);
  return isCompressible(original) ? { original, form } : undefined;
}

/** Writes a file's copy beside it. Holds one piece of it at a time. */
export async function writeCopy(path: string, form: Form): Promise<void> {
  const { size } = await stat(path);
  await pipeline(createReadStream(path), FORMS[form].compress(size), createWriteStream(path + form));
}

/** The fingerprint of what a copy holds. @throws Error where it is no sound copy of anything, or is not there */
export async function hashCopy(path: string, form: Form): Promise<string> {
  const source = createReadStream(path);
  const { sha256 } = await pipeline(source, FORMS[form].decompress(), hashStream);
  return sha256;
}
