/** Reading the files of the layer, and those of Pagefind. */

/** The index cannot be read: `offline` when no answer came, `status` when the server had none to give. */
export class SourceError extends Error {
  readonly reason: "offline" | "status";

  constructor(reason: "offline" | "status", message: string) {
    super(message);
    this.name = "SourceError";
    this.reason = reason;
  }
}

async function answerOf(url: URL, fresh: boolean): Promise<Response> {
  const response = await fetch(url, fresh ? { cache: "no-cache" } : {}).catch((error: unknown) => {
    throw new SourceError("offline", `${url.pathname}: ${String(error)}`);
  });
  if (!response.ok || !response.body)
    throw new SourceError("status", `${url.pathname}: HTTP ${response.status}`);
  return response;
}

const unpacked = (body: BodyInit | null, format: CompressionFormat): Response =>
  new Response(new Response(body).body?.pipeThrough(new DecompressionStream(format)) ?? null);

/**
 * The content of a file of the layer.
 *
 * @param fresh asks the server even when the browser has kept the file
 * @throws SourceError also for what is not a file of the layer: a host's own page, an answer that broke off
 */
export async function readJson<T>(url: URL, fresh = false): Promise<T> {
  const { body } = await answerOf(url, fresh);
  try {
    return await unpacked(body, "deflate-raw").json();
  } catch (error) {
    throw new SourceError("status", `${url.pathname}: ${String(error)}`);
  }
}

const GZIP = [0x1f, 0x8b];
/** What begins every file of Pagefind. */
const SIGN = "pagefind_dcd";

/**
 * The content of a file of Pagefind, which a host may have unpacked on the way.
 *
 * @throws SourceError also for what is not a file of Pagefind
 */
export async function readPagefind(url: URL): Promise<Uint8Array<ArrayBuffer>> {
  const response = await answerOf(url, false);
  try {
    const sent = new Uint8Array(await response.arrayBuffer());
    const isPacked = GZIP.every((byte, at) => sent[at] === byte);
    const plain = isPacked ? new Uint8Array(await unpacked(sent, "gzip").arrayBuffer()) : sent;
    if (new TextDecoder().decode(plain.subarray(0, SIGN.length)) !== SIGN) throw new Error("another file");
    return plain.slice(SIGN.length);
  } catch (error) {
    throw new SourceError("status", `${url.pathname}: ${String(error)}`);
  }
}

/** Keeps what was read; forgets what failed, so that it is asked for anew. */
export class Kept<T> {
  readonly #kept = new Map<string, Promise<T>>();

  get(key: string, read: () => Promise<T>): Promise<T> {
    const known = this.#kept.get(key);
    if (known) return known;
    const reading = read();
    this.#kept.set(key, reading);
    reading.catch(() => this.#kept.delete(key));
    return reading;
  }

  clear(): void {
    this.#kept.clear();
  }
}
