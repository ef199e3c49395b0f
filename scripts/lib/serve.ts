/** The site on this machine, for the person who works on it: pages open anew when the site is built anew. */
import type { IncomingMessage, ServerResponse } from "node:http";
import EleventyDevServer from "@11ty/eleventy-dev-server";

export interface Serving {
  /** `http://localhost:8080/`, and the prefix, where there is one. */
  address: string;
  /** Tells every open page that there is a new site. */
  reload(): void;
  close(): Promise<void>;
}

/** Listens on the one interface it is told to, where the package would listen on all. */
class DevServer extends EleventyDevServer {
  host = "127.0.0.1";

  protected override _serverListen(port: number): void {
    this.server.listen({ port, host: this.host });
  }
}

export interface ServeOptions {
  /** The first port to try; when it is taken, the next free one is used. 0: any. */
  port: number;
  /** The interface to listen on: `127.0.0.1` for this machine alone, `0.0.0.0` for its network. */
  host: string;
  /** The path that the links of the site begin with: `/`, `/ky-yeu/`. */
  prefix: string;
}

/** Serves a folder, which need not be there yet. */
export async function serveSite(folder: string, { port, host, prefix }: ServeOptions): Promise<Serving> {
  const server = new DevServer("ky-yeu", folder, {
    pathPrefix: prefix,
    domDiff: false,
    portReassignmentRetryCount: 100,
    messageOnStart: () => false,
    logger: { info: () => {}, log: () => {}, error: () => {} },
    middleware: [survive],
  });
  server.host = host;
  server.serve(port);
  await server.ready();
  const bound = server.server.address();
  const boundPort = typeof bound === "object" && bound !== null ? bound.port : port;
  return {
    address: `http://${host === "127.0.0.1" || host === "0.0.0.0" ? "localhost" : host}:${boundPort}${prefix}`,
    reload: () => server.reload({}),
    close: async () => {
      await server.close();
    },
  };
}

/**
 * Answers what the package would end the whole process over: an address that leads out of the folder or is none,
 * and a file that goes away between being found and being read, as the site is replaced.
 */
function survive(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  try {
    if (isSound(request.url ?? "/")) next();
    else response.writeHead(400).end();
  } catch {
    response.writeHead(503, { "Retry-After": "1" }).end();
  }
}

function isSound(url: string): boolean {
  try {
    const path = decodeURIComponent(new URL(url, "http://localhost/").pathname);
    return !path.includes("\0") && !path.split(/[\\/]/).includes("..");
  } catch {
    return false;
  }
}
