/** Reads the files of an index over HTTP, each once. */
import { ENTRY_FILE, type Entry, type Facets, FORMAT, type Manifest, type StoredText } from "../format.ts";

/** The index cannot be read: `offline` when no answer came, `status` when the server had none to give. */
export class StoreError extends Error {
  readonly reason: "offline" | "status" | "format";

  constructor(reason: "offline" | "status" | "format", message: string) {
    super(message);
    this.name = "StoreError";
    this.reason = reason;
  }
}

async function get(url: URL, init?: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, init);
  } catch (error) {
    throw new StoreError("offline", `${url.pathname}: ${String(error)}`);
  }
  if (!response.ok) throw new StoreError("status", `${url.pathname}: HTTP ${response.status}`);
  return response;
}

async function inflate(response: Response): Promise<Uint8Array> {
  if (!response.body) return new Uint8Array();
  const plain = response.body.pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}

export class Store {
  /** The folder of the index, with a slash at its end. */
  readonly #base: URL;
  readonly #files = new Map<string, Promise<Uint8Array>>();
  readonly #parsed = new Map<string, unknown>();
  #entry: Promise<Entry> | undefined;

  constructor(base: URL) {
    this.#base = base;
  }

  /** Forgets everything read, so that a site published anew under an open page is read anew. */
  forget(): void {
    this.#entry = undefined;
    this.#files.clear();
    this.#parsed.clear();
  }

  entry(): Promise<Entry> {
    this.#entry ??= this.#readEntry().catch((error) => {
      this.#entry = undefined;
      throw error;
    });
    return this.#entry;
  }

  async #readEntry(): Promise<Entry> {
    const response = await get(new URL(ENTRY_FILE, this.#base), { cache: "no-cache" });
    const entry: Entry = await response.json();
    if (entry.format !== FORMAT) throw new StoreError("format", `index of format ${entry.format}`);
    return entry;
  }

  /** A file of the build, inflated. One that failed is asked for again the next time. */
  async file(name: string): Promise<Uint8Array> {
    const { build } = await this.entry();
    const known = this.#files.get(name);
    if (known) return known;
    const reading = get(new URL(`${build}/${name}`, this.#base)).then(inflate);
    this.#files.set(name, reading);
    reading.catch(() => this.#files.delete(name));
    return reading;
  }

  async #json<T>(name: string): Promise<T> {
    const bytes = await this.file(name);
    const known = this.#parsed.get(name);
    if (known !== undefined) return known as T;
    const value: T = JSON.parse(new TextDecoder().decode(bytes));
    this.#parsed.set(name, value);
    return value;
  }

  manifest(): Promise<Manifest> {
    return this.#json("manifest");
  }

  facets(): Promise<Facets> {
    return this.#json("facets");
  }

  /** Every folded word with the number of its places. */
  vocabulary(): Promise<[string, number][]> {
    return this.#json("words");
  }

  text(document: number): Promise<StoredText> {
    return this.#json(`t${document}`);
  }
}
