/** `npm run test:faults`: builds killed and starved of room, and what was left each time, in figures. */
import { injectFaults } from "./faults.ts";

const seed = Number(process.argv[2] ?? 2017);
const { killed, tooLate, besideAnother, full, broken } = await injectFaults({
  kills: 50,
  fullDisks: 25,
  seed,
});

const say = (line: string) => process.stdout.write(`${line}\n`);
say(`seed: ${seed}`);
say(`faults injected: ${killed + full}`);
say(`  builds killed: ${killed}, ${besideAnother} beside another build; ${tooLate} kills came after the end`);
say(`  writes on a full disk: ${full}`);
say(`mixed builds, torn files, failed next builds seen: ${broken.length}`);
for (const one of broken) say(`  ${one}`);
if (broken.length > 0) process.exitCode = 1;
