/** Faults injected into builds, and what was left after each. */
import { setTimeout as pause } from "node:timers/promises";
import { ended, launch } from "../build.ts";
import { type Change, FULL_DISK, type State, type Twofold, twofold } from "./archive.ts";

export interface FaultCounts {
  /** What a build has to do: everything anew, or a little beside what the last build left. */
  change: Change;
  /** Builds killed in the middle, some beside another build. */
  kills: number;
  /** Writes that found the disk full. */
  fullDisks: number;
  seed: number;
}

export interface Survived {
  killed: number;
  /** Kills that came too late, after the build had ended. */
  tooLate: number;
  besideAnother: number;
  full: number;
  /** Of these, those where only the cache had no room, which stops no build. */
  cacheOnly: number;
  /** Each with the fault after which it was seen. Empty when all is well. */
  broken: string[];
}

/** Numbers from 0 to below 1, always the same ones for a seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Makes an archive, injects the faults one after the other, and looks at what is there after each. */
export async function injectFaults({ change, kills, fullDisks, seed }: FaultCounts): Promise<Survived> {
  const archive = await twofold(change);
  const random = numbers(seed);
  const survived: Survived = { killed: 0, tooLate: 0, besideAnother: 0, full: 0, cacheOnly: 0, broken: [] };
  const check = async (fault: string, more: readonly string[] = [], only?: State) => {
    const broken = [...(await archive.broken(only)), ...more];
    survived.broken.push(...broken.map((what) => `${fault}: ${what}`));
  };
  let state: State = "hai";
  const turn = async () => {
    state = state === "một" ? "hai" : "một";
    await archive.to(state);
  };
  const next = async (fault: string) => {
    const { code, said } = await archive.build();
    const wrong = [...(code === 0 ? [] : [said]), ...(await archive.leavings())];
    await check(`the build after ${fault}`, wrong, state);
  };
  // A build takes from the last one only what that one finished.
  const every = change === "a little" ? 1 : 5;
  // How long a build takes depends on what else goes on: one that ended before it was killed tells it anew.
  let took = archive.took;
  try {
    for (let at = 1; survived.killed < kills && at <= 2 * kills; at += 1) {
      // A build that finds the site as it should be has nothing to do, and nothing to be killed in.
      if ((await archive.broken(state)).length === 0) await turn();
      const beside = at % 5 === 0;
      const { fault, ended: after } = await kill(archive, random() * took, beside, survived);
      if (after !== undefined && !beside) took = after;
      await check(`kill ${at}, ${fault}`);
      if (at % every === 0 || survived.killed === kills) await next(`kill ${at}`);
    }
    for (let at = 1; at <= fullDisks; at += 1) {
      await turn();
      const write = 1 + Math.floor(random() * archive.writes);
      const { code, said } = await buildOnFullDisk(archive, write, change);
      survived.full += 1;
      const stopped = code === 1 && said.includes("the disk is full");
      const onlyCache = code === 0 && said.includes("The cache cannot be written");
      if (onlyCache) survived.cacheOnly += 1;
      await check(
        `disk full at write ${write}`,
        [...(stopped || onlyCache ? [] : [`code ${code}: ${said}`]), ...(await archive.leavings())],
        onlyCache ? state : undefined,
      );
      if (at % every === 0 || at === fullDisks) await next(`a full disk at write ${write}`);
    }
    return survived;
  } finally {
    await archive.remove();
  }
}

/** @returns the fault in words, and after how many milliseconds the build had ended by itself, where it had */
async function kill(
  archive: Twofold,
  after: number,
  beside: boolean,
  survived: Survived,
): Promise<{ fault: string; ended?: number }> {
  const start = performance.now();
  const other = beside ? archive.build() : undefined;
  const child = launch(archive.arguments);
  const end = ended(child);
  await Promise.race([pause(after), end]);
  const isKilled = child.exitCode === null && child.kill("SIGKILL");
  const lasted = performance.now() - start;
  survived[isKilled ? "killed" : "tooLate"] += 1;
  await end;
  if (other !== undefined) {
    survived.besideAnother += 1;
    const { code, said } = await other;
    if (code !== 0) survived.broken.push(`the build beside a killed one: ${said}`);
  }
  const fault = `after ${after.toFixed(0)} ms${beside ? ", beside another build" : ""}`;
  return isKilled ? { fault } : { fault, ended: lasted };
}

/** From nothing where everything changes, so that there are as many writes as were counted. */
function buildOnFullDisk(
  archive: Twofold,
  write: number,
  change: Change,
): Promise<{ code: number | null; said: string }> {
  const fresh = change === "everything" ? ["--fresh"] : [];
  return ended(launch([...archive.arguments, ...fresh], [FULL_DISK], { FULL_AT: String(write) }));
}
