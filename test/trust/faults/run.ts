/**
 * `npm run test:faults`: builds killed and starved of room, from nothing and from what an earlier build left, and what
 * was left each time, in figures.
 */
import { injectFaults } from "./faults.ts";

const seed = Number(process.argv[2] ?? 2017);
const say = (line: string) => process.stdout.write(`${line}\n`);
say(`seed: ${seed}`);
let [faults, seen] = [0, 0];
for (const [change, words, kills, fullDisks] of [
  ["everything", "builds of everything", 50, 25],
  ["a little", "builds of what has changed since the last one", 25, 25],
] as const) {
  const { killed, tooLate, besideAnother, full, cacheOnly, broken } = await injectFaults({
    change,
    kills,
    fullDisks,
    seed,
  });
  faults += killed + full;
  seen += broken.length;
  say(`${words}:`);
  say(`  killed: ${killed}, ${besideAnother} beside another build; ${tooLate} kills came after the end`);
  say(`  writes on a full disk: ${full}, ${cacheOnly} of them of the cache alone`);
  for (const one of broken) say(`  ${one}`);
}
say(`faults injected: ${faults}`);
say(`mixed builds, torn files, failed next builds seen: ${seen}`);
if (seen > 0) process.exitCode = 1;
