/** Reading the files of the layer. */

/** The index cannot be read: `offline` when no answer came, `status` when the server had none to give. */
export class SourceError extends Error {
  readonly reason: "offline" | "status";

  constructor(reason: "offline" | "status", message: string) {
    super(message);
    this.name = "SourceError";
    this.reason = reason;
  }
}

/**
 * The content of a file of the layer.
 *
 * @param fresh asks the server even when the browser has kept the file
 * @throws SourceError also for what is not a file of the layer: a host's own page, an answer that broke off
 */
export async function readJson<T>(url: URL, fresh = false): Promise<T> {
  const response = await fetch(url, fresh ? { cache: "no-cache" } : {}).catch((error: unknown) => {
    throw new SourceError("offline", `${url.pathname}: ${String(error)}`);
  });
  if (!response.ok || !response.body)
    throw new SourceError("status", `${url.pathname}: HTTP ${response.status}`);
  try {
    return await new Response(response.body.pipeThrough(new DecompressionStream("deflate-raw"))).json();
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
