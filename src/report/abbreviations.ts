/** Abbreviations and what they stand for: vocabulary for searching. */
import { z } from "zod";
import type { Problem } from "./problem.ts";
import { checkYaml } from "./yaml.ts";

const text = z.string("expected a text").trim().min(1, "expected a text");
const texts = z.array(text, "expected a list of texts").min(1, "expected at least one text");

export const Abbreviation = z.strictObject({
  /** Its spellings: `[KT-XH, KTXH]`. */
  short: texts,
  /** What it stands for; several where it has several meanings. */
  long: texts,
});

export type Abbreviation = z.infer<typeof Abbreviation>;

/**
 * Reads abbreviation files; those of a later file come on top of the earlier ones.
 *
 * @returns the abbreviations of every sound file, and the problems of the others
 */
export function parseAbbreviations(files: readonly { file: string; text: string }[]): {
  abbreviations: Abbreviation[];
  problems: Problem[];
} {
  const schema = z.array(Abbreviation, "expected a list of entries, each beginning «- short: …»");
  const checked = files.map(({ file, text }) => checkYaml(text, schema, { file }));
  return {
    abbreviations: checked.flatMap(({ value }) => value ?? []),
    problems: checked.flatMap(({ problems }) => problems),
  };
}
