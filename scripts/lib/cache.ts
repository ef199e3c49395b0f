/**
 * What a build keeps for the next one, in files that may be lost at any time: each bears the digest of its content
 * and the version of what made it, and is passed over when either is not as expected.
 */
import { readdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isMissing, removeParts, writeWhole } from "../../src/report/files.ts";
import { sha256 } from "../../src/report/fingerprint.ts";
import { say } from "./say.ts";

/** Characters of a SHA-256 in hexadecimal. */
const DIGEST = 64;

export class Cache {
  readonly #folder: string;
  readonly #version: string;
  readonly #tell: (words: string) => void;

  /**
   * @param folder made when something is first written
   * @param version of all that what is kept depends on, beside its key: another version has none of it
   * @param tell told in what way the cache fails
   */
  constructor(folder: string, version: string, tell: (words: string) => void = once(say)) {
    this.#folder = folder;
    this.#version = version;
    this.#tell = tell;
  }

  /** A cache of the same version in a folder of this one. */
  below(name: string): Cache {
    return new Cache(join(this.#folder, name), this.#version, this.#tell);
  }

  /** What was kept under a name, or undefined. Never throws. */
  async read(name: string): Promise<unknown> {
    try {
      const text = await readFile(join(this.#folder, `${name}.json`), "utf8");
      const end = text.indexOf("\n");
      const [version, digest] = text.slice(0, end).split(" ");
      if (version !== this.#version) return undefined;
      const content = text.slice(end + 1);
      if (digest === sha256(content)) return JSON.parse(content);
      this.#tell(`The cache is damaged (${name}); what it held is made anew`);
    } catch (error) {
      if (!isMissing(error)) this.#tell(`The cache cannot be read: ${messageOf(error)}`);
    }
    return undefined;
  }

  /** Keeps a value, in the place of what was kept before. Where that fails, says so once; the build goes on. */
  async write(name: string, value: unknown): Promise<void> {
    const content = JSON.stringify(value);
    try {
      await place(this.#folder, `${name}.json`, `${this.#version} ${sha256(content)}\n${content}`);
    } catch (error) {
      this.#tellOfWriting(error);
    }
  }

  /** Forgets what was kept under a name. */
  async forget(name: string): Promise<void> {
    await rm(join(this.#folder, `${name}.json`), { force: true }).catch(() => {});
  }

  /** Removes what a build that was killed left half-written. */
  async sweep(): Promise<void> {
    await removeParts(this.#folder).catch(() => {});
  }

  /** The names under which something is kept, of this version or another. */
  async names(): Promise<string[]> {
    const files = await readdir(this.#folder).catch(() => []);
    return files.filter((file) => file.endsWith(".json")).map((file) => file.slice(0, -".json".length));
  }

  /** A place for bytes under keys that say all that they depend on beside the version. */
  blobs(name: string): Blobs {
    return new Blobs({ folder: this.#folder, version: this.#version, name }, (error) =>
      this.#tellOfWriting(error),
    );
  }

  #tellOfWriting(error: unknown): void {
    this.#tell(`The cache cannot be written, and the next build will take longer: ${messageOf(error)}`);
  }
}

/** One word is enough. */
function once(tell: (words: string) => void): (words: string) => void {
  let told = false;
  return (words) => {
    if (!told) tell(words);
    told = true;
  };
}

/** Of which cache bytes are kept, and under what name: enough to open them in another thread. */
export interface BlobsPlace {
  folder: string;
  version: string;
  name: string;
}

/** Bytes by key. What cannot be read is not there; what cannot be written is not kept. */
export class Blobs {
  readonly place: BlobsPlace;
  /** The files that this build read or wrote; those of another thread that has opened the same place are to be added. */
  readonly used = new Set<string>();
  readonly #folder: string;
  readonly #failed: (error: unknown) => void;

  /** @param failed told when something could not be written */
  constructor(place: BlobsPlace, failed: (error: unknown) => void) {
    this.place = place;
    this.#folder = join(place.folder, place.name);
    this.#failed = failed;
  }

  async read(key: string): Promise<Uint8Array | undefined> {
    const name = this.#use(key);
    const bytes = await readFile(join(this.#folder, name)).catch(() => undefined);
    if (bytes === undefined) return undefined;
    const content = bytes.subarray(DIGEST);
    return sha256(content) === bytes.subarray(0, DIGEST).toString() ? content : undefined;
  }

  async write(key: string, content: Uint8Array): Promise<void> {
    await place(this.#folder, this.#use(key), Buffer.concat([Buffer.from(sha256(content)), content])).catch(
      this.#failed,
    );
  }

  /** Removes what this build neither read nor wrote. */
  async drop(): Promise<void> {
    for (const name of await readdir(this.#folder).catch(() => [])) {
      if (!this.used.has(name)) await rm(join(this.#folder, name), { force: true }).catch(() => {});
    }
  }

  #use(key: string): string {
    const name = `${this.place.version.slice(0, 16)}-${key}`;
    this.used.add(name);
    return name;
  }
}

/** What is kept is no part of the archive: git passes it over. What is lost with the power is only made again. */
async function place(folder: string, name: string, content: string | Uint8Array): Promise<void> {
  await writeWhole(join(dirname(folder), ".gitignore"), "*\n");
  await writeWhole(join(folder, name), content, { sync: false });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
