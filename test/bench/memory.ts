/** How much memory this process and those it started have used at the most. From `/proc`: on Linux only. */
import { readdir, readFile } from "node:fs/promises";

async function peakOf(pid: string): Promise<{ parent: number; peak: number } | undefined> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const number = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? Number.NaN);
  const [parent, peak] = [number("PPid"), number("VmHWM")];
  return Number.isNaN(parent) || Number.isNaN(peak) ? undefined : { parent, peak };
}

/** Watches until it is stopped; then tells the peaks in megabytes, of this process and of its children. */
export function watchMemory(): () => Promise<{ own: number; children: number }> {
  let own = 0;
  let children = 0;
  const look = async () => {
    for (const pid of (await readdir("/proc").catch(() => [])).filter((name) => /^\d+$/.test(name))) {
      const found = await peakOf(pid);
      if (found && Number(pid) === process.pid) own = Math.max(own, found.peak);
      if (found?.parent === process.pid) children = Math.max(children, found.peak);
    }
  };
  const timer = setInterval(() => void look(), 250);
  return async () => {
    clearInterval(timer);
    await look();
    return { own: Math.round(own / 1024), children: Math.round(children / 1024) };
  };
}
