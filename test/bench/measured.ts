/** What a program costs as a whole process: time by the clock and of the processors, and memory. On Linux only. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";

export interface Cost {
  /** Seconds by the clock. */
  wall: number;
  /** Seconds of processor time, of the program and all that it started and waited for. */
  cpu: number;
  /** Megabytes held at one time at the most, of the program and all that it started. */
  memory: number;
}

/** Clock ticks in a second, as `/proc` counts processor time. */
const TICKS = 100;

/** Processor time of children that have ended, of this process: user and system. */
async function endedChildren(): Promise<number> {
  const stat = await readFile("/proc/self/stat", "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}

/** Megabytes that a process and those that it started hold now; looking does not catch what is gone between two looks. */
async function heldBy(pid: number | string | undefined): Promise<number> {
  const [status, children] = await Promise.all(
    [`status`, `task/${pid}/children`].map((file) =>
      readFile(`/proc/${pid}/${file}`, "utf8").catch(() => ""),
    ),
  );
  const own = Number(/^VmRSS:\s+(\d+)/m.exec(status ?? "")?.[1] ?? 0) / 1024;
  const theirs = await Promise.all((children ?? "").split(" ").filter(Boolean).map(heldBy));
  return theirs.reduce((sum, one) => sum + one, own);
}

/** What a program did and cost. */
export interface Measured {
  cost: Cost;
  code: number | null;
  /** What it printed, on both streams. */
  said: string;
}

/** Runs a program to its end, whatever that is. */
export async function watched(
  program: string,
  arguments_: readonly string[],
  cwd?: string,
): Promise<Measured> {
  const before = await endedChildren();
  const start = performance.now();
  const child = spawn(program, arguments_, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  let memory = 0;
  const timer = setInterval(() => {
    void heldBy(child.pid).then((held) => {
      memory = Math.max(memory, held);
    });
  }, 100);
  const [code] = await once(child, "close");
  clearInterval(timer);
  const wall = (performance.now() - start) / 1000;
  return { cost: { wall, cpu: (await endedChildren()) - before, memory }, code, said };
}

/**
 * Runs a program that should succeed.
 *
 * @throws Error with what it printed last, when it fails
 */
export async function measured(program: string, arguments_: readonly string[], cwd?: string): Promise<Cost> {
  const { cost, code, said } = await watched(program, arguments_, cwd);
  if (code !== 0) throw new Error(`${program} ended with ${code}:\n${said.slice(-2000)}`);
  return cost;
}
