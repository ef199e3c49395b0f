/** The system's nginx and Caddy with the configurations that are shipped, on this machine alone. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const program = (name: string) =>
  ["/usr/sbin", "/usr/local/sbin", "/usr/bin", "/usr/local/bin"]
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
const NGINX = program("nginx");
const CADDY = program("caddy");
const BROTLI = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
const shipped = (name: string) => fileURLToPath(new URL(`../deploy/${name}`, import.meta.url));

export interface Server {
  /** `http://127.0.0.1:40123`, without a slash at its end. */
  origin: string;
  close(): Promise<void>;
}

export interface Installed {
  name: "nginx" | "Caddy";
  /** Whether it can send Brotli copies. */
  brotli: boolean;
  /** @param site the folder of the site, absolute */
  serve(site: string): Promise<Server>;
}

/** Those that are here. */
export const installed: readonly Installed[] = [
  ...(NGINX === undefined
    ? []
    : [{ name: "nginx" as const, brotli: existsSync(BROTLI), serve: serveByNginx }]),
  ...(CADDY === undefined ? [] : [{ name: "Caddy" as const, brotli: true, serve: serveByCaddy }]),
];

/**
 * Serves a site as `deploy/nginx.conf` says; only its address, its folder and the comment before `brotli_static` are
 * other.
 *
 * @throws Error where nginx is not installed, or with what it says against the configuration
 */
export async function serveByNginx(site: string): Promise<Server> {
  if (NGINX === undefined) throw new Error("nginx is not installed");
  const folder = await mkdtemp(join(tmpdir(), "ky-yeu-nginx-"));
  const port = await freePort();
  await writeFile(join(folder, "nginx.conf"), await nginxConfiguration(folder, site, port));
  return started(NGINX, ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", "stderr"], folder, port);
}

/**
 * Serves a site as `deploy/Caddyfile` says; only its address and its folder are other, and it is not asked for a
 * certificate.
 *
 * @throws Error where Caddy is not installed, or with what it says against the configuration
 */
export async function serveByCaddy(site: string): Promise<Server> {
  if (CADDY === undefined) throw new Error("Caddy is not installed");
  const folder = await mkdtemp(join(tmpdir(), "ky-yeu-caddy-"));
  const port = await freePort();
  const configuration = (await readFile(shipped("Caddyfile"), "utf8"))
    .replace(/^example\.org \{$/m, `http://127.0.0.1:${port} {`)
    .replace(/^\troot \* .+$/m, `\troot * "${site}"`);
  await writeFile(join(folder, "Caddyfile"), `{\n\tadmin off\n}\n${configuration}`);
  return started(CADDY, ["run", "--config", join(folder, "Caddyfile")], folder, port);
}

/** Waits until the server answers; what it keeps stays in the folder, which goes with it. */
async function started(
  command: string,
  arguments_: readonly string[],
  folder: string,
  port: number,
): Promise<Server> {
  const server = spawn(command, arguments_, {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  let said = "";
  server.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const origin = `http://127.0.0.1:${port}`;
  while (!(await fetch(origin, { method: "HEAD" }).catch(() => undefined))) {
    if (server.exitCode !== null) throw new Error(said);
    await pause(20);
  }
  return { origin, close: () => closed(server, folder) };
}

async function closed(server: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise<void>((resolve) => server.once("close", () => resolve()));
  server.kill("SIGTERM");
  await ended;
  await rm(folder, { recursive: true, force: true });
}

async function nginxConfiguration(folder: string, site: string, port: number): Promise<string> {
  const brotli = existsSync(BROTLI);
  const configuration = (await readFile(shipped("nginx.conf"), "utf8"))
    .replace(/^ *listen \[::\]:80;\n/m, "")
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace(/^ *root .+;$/m, `root "${site}";`)
    .replace("# brotli_static on;", brotli ? "brotli_static on;" : "");
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  return `${brotli ? `load_module ${BROTLI};\n` : ""}daemon off;
worker_processes 1;
pid ${folder}/pid;
error_log stderr error;
events { worker_connections 512; }
http {
access_log off;
${places.join("\n")}
${configuration}
}
`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}
