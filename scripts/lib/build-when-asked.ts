/** The far side of a `Builder`: builds at each message, and tells how it went. */
import { buildSite } from "./build-site.ts";
import type { BuildOptions } from "./make-site.ts";
import { run } from "./refusal.ts";

/** Answers each message, which holds the options of a build, with whether a whole site came of it. Ends with its starter. */
export function buildWhenAsked(): void {
  process.on("message", async (options: BuildOptions) => {
    process.send?.(await run(() => buildSite(options)));
    // The first build may have found nothing to do, and loaded nothing.
    await import("./make-site.ts");
  });
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
}
