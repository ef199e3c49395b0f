/** The system's nginx with the configuration that is shipped, on this machine alone. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const NGINX = ["/usr/sbin/nginx", "/usr/local/sbin/nginx"].find((path) => existsSync(path));
const BROTLI = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
const SHIPPED = fileURLToPath(new URL("../deploy/nginx.conf", import.meta.url));

/** Whether nginx is here, and whether it can send Brotli copies. */
export const installed = { nginx: NGINX !== undefined, brotli: existsSync(BROTLI) };

export interface Nginx {
  /** `http://127.0.0.1:40123`, without a slash at its end. */
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves a site as `deploy/nginx.conf` says; only its address, its folder and the comment before `brotli_static` are
 * other.
 *
 * @param site the folder of the site, absolute
 * @throws Error where nginx is not installed, or with what it says against the configuration
 */
export async function serveByNginx(site: string): Promise<Nginx> {
  if (NGINX === undefined) throw new Error("nginx is not installed");
  const folder = await mkdtemp(join(tmpdir(), "ky-yeu-nginx-"));
  const port = await freePort();
  await writeFile(join(folder, "nginx.conf"), await configuration(folder, site, port));
  const server = spawn(NGINX, ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", "stderr"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  server.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const ended = new Promise<void>((resolve) => server.once("close", () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  for (;;) {
    if (server.exitCode !== null) throw new Error(said);
    if (await fetch(origin, { method: "HEAD" }).catch(() => undefined)) break;
    await pause(20);
  }
  return {
    origin,
    async close() {
      server.kill("SIGTERM");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function configuration(folder: string, site: string, port: number): Promise<string> {
  const shipped = (await readFile(SHIPPED, "utf8"))
    .replace(/^ *listen \[::\]:80;\n/m, "")
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace(/^ *root .+;$/m, `root "${site}";`)
    .replace("# brotli_static on;", installed.brotli ? "brotli_static on;" : "");
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  return `${installed.brotli ? `load_module ${BROTLI};\n` : ""}daemon off;
worker_processes 1;
pid ${folder}/pid;
error_log stderr error;
events { worker_connections 512; }
http {
access_log off;
${places.join("\n")}
${shipped}
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
