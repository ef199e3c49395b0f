/** Prints how well the labelled reports are read, by the normaliser and by the archive: `npm run eval`, with `-- --wrong` for each fault. */
import type { Vocabulary } from "../../src/report/vocabulary.ts";
import { readVocabulary } from "../../src/report/vocabulary-files.ts";
import { type Marks, markAll } from "./facts.ts";
import { FLOORS } from "./floors.ts";
import { readSet, SETS } from "./labels.ts";
import { markMentions, mentionScores } from "./mentions.ts";
import { type LabelledParts, PART_SETS, readParts } from "./parts.ts";
import { markRoles, roleScores } from "./roles.ts";
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

const reading = new Map(
  PART_SETS.map((name) => [name, partScores(readParts(name, vocabulary), vocabulary)] as const),
);
console.table(
  Object.fromEntries(
    (reading.get("b") ?? []).map(({ field }) => [
      field,
      Object.fromEntries(
        [...reading].map(([name, own]) => [name, percent(own.find((one) => one.field === field)?.score)]),
      ),
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

/** Roles and times of sentences; people, documents and figures. */
function partScores(reports: readonly LabelledParts[], words: Vocabulary) {
  return [...roleScores(markRoles(reports, words.cues)), ...mentionScores(markMentions(reports, words))];
}
