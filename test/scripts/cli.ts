/** The commands as a person runs them, in processes of their own. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const LAUNCHER = fileURLToPath(new URL("../../scripts/run.mjs", import.meta.url));

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Running {
  process: ChildProcessWithoutNullStreams;
  /** Everything printed so far, on both streams. */
  said(): string;
  /** Resolves with the match as soon as what was printed since `from` matches; rejects when the process ends first. */
  says(pattern: RegExp, from?: number): Promise<RegExpExecArray>;
  ended: Promise<Ended>;
}

/** Starts a command with no colours and from a folder that is not the project's. It is killed when the test is over. */
export function start(...arguments_: string[]): Running {
  return watch(process.execPath, [LAUNCHER, ...arguments_], tmpdir());
}

/** As `run`, with these variables of the environment. */
export function runIn(environment: Record<string, string>, ...arguments_: string[]): Promise<Ended> {
  return watch(process.execPath, [LAUNCHER, ...arguments_], tmpdir(), environment).ended;
}

/** Starts a command by way of npm, from a folder that is not the project's. */
export function startByNpm(from: string, ...arguments_: string[]): Running {
  return watch("npm", ["--prefix", ROOT, ...arguments_], from);
}

function watch(
  program: string,
  arguments_: string[],
  cwd: string,
  environment: Record<string, string> = {},
): Running {
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, INIT_CWD: undefined, ...environment };
  const child = spawn(program, arguments_, { cwd, env });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  let stdout = "";
  let stderr = "";
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
    said += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
    said += text;
  });
  const ended = once(child, "close").then(([code]) => ({ code, stdout, stderr }));
  const says = (pattern: RegExp, from = 0) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(said.slice(from));
        if (found !== null) resolve(found);
      };
      look();
      child.stdout.on("data", look);
      child.stderr.on("data", look);
      void ended.then(() => reject(new Error(`ended without saying ${pattern}:\n${said}`)));
    });
  return { process: child, said: () => said, says, ended };
}

/** Runs a command to its end. */
export function run(...arguments_: string[]): Promise<Ended> {
  return start(...arguments_).ended;
}
