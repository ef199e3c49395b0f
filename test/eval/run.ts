/** Prints how well the normaliser reads the labelled reports: `npm run eval`, with `-- --wrong` for each fault. */
import { readVocabulary } from "../../src/report/vocabulary-files.ts";
import { type Marks, markAll } from "./facts.ts";
import { FLOORS } from "./floors.ts";
import { readSet, SETS } from "./labels.ts";
import { scores } from "./scores.ts";

const { vocabulary } = await readVocabulary("content");
const marks = new Map(SETS.map((name) => [name, markAll(readSet(name), vocabulary)]));
const all: Marks = {
  facts: [...marks.values()].flatMap(({ facts }) => facts),
  lines: [...marks.values()].flatMap(({ lines }) => lines),
};

const bySet = new Map(
  [...marks].map(([name, own]) => [name, new Map(scores(own).map((one) => [one.field, one]))]),
);
const percent = (score: number | undefined) => (score === undefined ? "" : (100 * score).toFixed(1));
console.table(
  Object.fromEntries(
    scores(all).map(({ field, score, of }) => [
      field,
      {
        all: percent(score),
        floor: FLOORS[field] ?? "",
        of,
        ...Object.fromEntries(SETS.map((name) => [name, percent(bySet.get(name)?.get(field)?.score)])),
      },
    ]),
  ),
);

if (process.argv.includes("--wrong")) {
  for (const { file, field, expected, found } of all.facts.filter(({ right }) => !right)) {
    console.log(`${file}  ${field}: expected «${expected}», found «${found}»`);
  }
  for (const { file, role, text, expected } of all.lines.filter((line) => line.expected !== line.found)) {
    console.log(`${file}  ${role} ${expected ? "missed" : "not one"}: «${text}»`);
  }
}
