/** `npm run test:long`: 5,000 sources of which 500 are bad, a title of 1 MB, 10,000 paragraphs, and what they cost. */
import { longTitle, manyParagraphs, manySources } from "./archive.ts";
import { buildLong, type Held, normaliseMany } from "./long.ts";

const many = manySources(5_000);
const TRIED: readonly [string, () => Promise<Held>][] = [
  [
    `${many.sound.length + many.named.length} sources, ${many.named.length} of them bad`,
    () => normaliseMany(many),
  ],
  ["a title of 1,000,000 characters", () => buildLong(longTitle(1_000_000))],
  ["10,000 paragraphs", () => buildLong(manyParagraphs(10_000))],
];

const say = (line: string) => process.stdout.write(`${line}\n`);
for (const [what, hold] of TRIED) {
  const { cost, wrong } = await hold();
  say(
    `${what}: ${cost.cpu.toFixed(1)} s of processor time, ${Math.round(cost.memory)} MB; wrong: ${wrong.length}`,
  );
  for (const one of wrong) say(`  ${one}`);
  if (wrong.length > 0) process.exitCode = 1;
}
