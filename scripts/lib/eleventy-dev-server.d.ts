/** As much of the package, which ships no types, as is used here. */
declare module "@11ty/eleventy-dev-server" {
  import type { IncomingMessage, Server, ServerResponse } from "node:http";

  interface Options {
    pathPrefix?: string;
    liveReload?: boolean;
    domDiff?: boolean;
    portReassignmentRetryCount?: number;
    messageOnStart?: () => string | false;
    logger?: Record<"info" | "log" | "error", (message: string) => void>;
    middleware?: ((request: IncomingMessage, response: ServerResponse, next: () => void) => void)[];
  }

  export default class EleventyDevServer {
    constructor(name: string, folder: string, options?: Options);
    readonly server: Server;
    serve(port: number): void;
    ready(): Promise<void>;
    reload(event?: object): void;
    close(): Promise<unknown>;
    protected _serverListen(port: number): void;
  }
}
