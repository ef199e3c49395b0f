/**
 * A real browser and a static server, for tests and benchmarks.
 *
 * @example
 * const server = await serve("_site", { prefix: "/ky-yeu/" }); // as a project page on a shared host
 * const browser = await openBrowser();
 * const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
 * await page.goto(`${server.origin}/ky-yeu/tim-kiem/?q=xay+dung+dang`);
 * await browser.close();
 * await server.close();
 */
import { existsSync, readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";

export { chromiumPath, openBrowser } from "../scripts/lib/browser.ts";

/** A running server. `origin` has no slash at its end; `requests` are the paths asked for, in order. */
export interface StaticServer {
  origin: string;
  requests: string[];
  /** The connection breaks for what is asked for while this says so: `() => true` is a network that is gone. */
  isCut: (path: string) => boolean;
  close(): Promise<void>;
}

/** Of a search for a pasted page, in three parameters. */
const LONGEST_ADDRESS = 2 ** 16;

/**
 * Serves a folder on a free port of this machine, as a static host does: `index.html` for folders, 404 for
 * the rest (with the folder's `404.html`, where there is one).
 *
 * @param folder the folder, absolute or from the working directory
 * @param options.prefix the path the site stands under, with a slash at both ends; `/` unless told
 * @param options.pageHeaders sent with every page
 */
export async function serve(
  folder: string,
  options: { prefix?: string; pageHeaders?: Readonly<Record<string, string>> } = {},
): Promise<StaticServer> {
  const prefix = options.prefix ?? "/";
  const requests: string[] = [];
  const setHeaders = (response: ServerResponse, path: string) => {
    if (!/(?:\/|\.html)$/.test(path)) return;
    for (const [name, value] of Object.entries(options.pageHeaders ?? {})) response.setHeader(name, value);
  };
  const files = sirv(folder, { dev: true, etag: true, setHeaders });
  const state = { isCut: (_path: string) => false };
  const server = createServer({ maxHeaderSize: LONGEST_ADDRESS }, (request, response) => {
    const asked = request.url ?? "/";
    requests.push(asked);
    if (state.isCut(asked)) return void request.socket.destroy();
    const missing = () => {
      const page = join(folder, "404.html");
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
      response.end(existsSync(page) ? readFileSync(page) : "Not found");
    };
    if (!asked.startsWith(prefix)) return missing();
    request.url = asked.slice(prefix.length - 1);
    files(request, response, missing);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise<void>((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  });
}
