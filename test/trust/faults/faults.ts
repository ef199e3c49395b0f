/** Faults injected into builds, and what was left after each. */
import { setTimeout as pause } from "node:timers/promises";
import { ended, launch } from "../build.ts";
import { FULL_DISK, type Twofold, twofold } from "./archive.ts";

export interface FaultCounts {
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
export async function injectFaults({ kills, fullDisks, seed }: FaultCounts): Promise<Survived> {
  const archive = await twofold();
  const random = numbers(seed);
  const survived: Survived = { killed: 0, tooLate: 0, besideAnother: 0, full: 0, broken: [] };
  const check = async (fault: string, more: readonly string[] = []) => {
    const broken = [...(await archive.broken()), ...more];
    survived.broken.push(...broken.map((what) => `${fault}: ${what}`));
  };
  const next = async (fault: string) => {
    const { code, said } = await archive.build();
    await check(`the build after ${fault}`, [...(code === 0 ? [] : [said]), ...(await archive.leavings())]);
  };
  try {
    for (let at = 1; at <= kills; at += 1) {
      await archive.to(at % 2 === 0 ? "một" : "hai");
      const fault = await kill(archive, random() * archive.took, at % 5 === 0, survived);
      await check(`kill ${at}, ${fault}`);
      if (at % 5 === 0 || at === kills) await next(`kill ${at}`);
    }
    for (let at = 1; at <= fullDisks; at += 1) {
      await archive.to(at % 2 === 0 ? "hai" : "một");
      const write = 1 + Math.floor(random() * archive.writes);
      const { code, said } = await buildOnFullDisk(archive, write);
      survived.full += 1;
      const told = code === 1 && said.includes("the disk is full");
      await check(`disk full at write ${write}`, [
        ...(told ? [] : [`code ${code}: ${said}`]),
        ...(await archive.leavings()),
      ]);
      if (at % 5 === 0 || at === fullDisks) await next(`a full disk at write ${write}`);
    }
    return survived;
  } finally {
    await archive.remove();
  }
}

async function kill(archive: Twofold, after: number, beside: boolean, survived: Survived): Promise<string> {
  const other = beside ? archive.build() : undefined;
  const child = launch(archive.arguments);
  const end = ended(child);
  await Promise.race([pause(after), end]);
  if (child.exitCode === null && child.kill("SIGKILL")) survived.killed += 1;
  else survived.tooLate += 1;
  await end;
  if (other !== undefined) {
    survived.besideAnother += 1;
    const { code, said } = await other;
    if (code !== 0) survived.broken.push(`the build beside a killed one: ${said}`);
  }
  return `after ${after.toFixed(0)} ms${beside ? ", beside another build" : ""}`;
}

function buildOnFullDisk(archive: Twofold, write: number): Promise<{ code: number | null; said: string }> {
  // From nothing, so that there are as many writes as were counted; what only the cache has no room for stops no build.
  return ended(launch([...archive.arguments, "--fresh"], [FULL_DISK], { FULL_AT: String(write) }));
}
