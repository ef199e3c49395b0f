/** Reports are looked at, copied into an archive, and normalised there. */
import { join } from "node:path";
import pc from "picocolors";
import { normaliseAll, type Outcome } from "../../src/normalise/normalise.ts";
import { EACH_ONCE } from "../../src/normalise/settle.ts";
import { sidecarName } from "../../src/normalise/sidecar.ts";
import { namesIn, writeWhole } from "../../src/report/files.ts";
import type { Problem } from "../../src/report/problem.ts";
import type { Fact } from "../../src/report/schema.ts";
import { readSources, readVocabulary } from "../../src/report/store.ts";
import { checkContent } from "./folders.ts";
import { normaliseContent } from "./normalise-content.ts";
import { type Offered, readOffered } from "./offered.ts";
import { listed, Refusal } from "./refusal.ts";
import { count } from "./say.ts";
import { factsToFill, sidecarForm } from "./sidecar-form.ts";
import { toldInFull } from "./told.ts";

/** What may be missing in a text and is asked for in its sidecar. */
const FILLABLE: readonly string[] = ["title", "published"];

/**
 * Adds files to an archive and tells what was understood of each. A file is copied whole or not at all; one that
 * cannot be read as a report, or whose report the archive has, is not copied.
 *
 * @param paths absolute
 * @throws Refusal naming every file that was not added, and every added one that still lacks its title or day
 */
export async function addSources(paths: readonly string[], content: string): Promise<void> {
  const missing = await checkContent(content);
  if (missing.length > 0) throw new Refusal(missing, "Nothing was added.");
  const hasSources = (await namesIn(join(content, "sources"))) !== undefined;
  const [read, { vocabulary, problems: ofVocabulary }] = await Promise.all([
    hasSources ? readSources(content) : { sources: [], unread: [], problems: [] },
    readVocabulary(content),
  ]);
  if (ofVocabulary.length > 0) throw new Refusal(ofVocabulary, "Nothing was added.");

  const { offered, problems } = await readOffered(paths, content, read.sources);
  const outcomes = normaliseAll([...read.sources, ...offered], vocabulary).slice(read.sources.length);
  const sound = offered.filter((_, index) => isFillable(outcomes[index]));
  for (const [index, { path }] of offered.entries()) {
    const outcome = outcomes[index];
    // The file is not in the archive: it is named as the person named it.
    if (!isFillable(outcome))
      problems.push(...(outcome?.problems ?? []).map((one) => ({ ...one, ...forNewcomer(one), file: path })));
  }

  const forms = new Map<string, readonly Fact[]>();
  for (const one of sound) {
    const facts = await copy(one, content, outcomes[offered.indexOf(one)]);
    if (facts.length > 0) forms.set(one.file, facts);
  }
  if (sound.length > 0) problems.push(...(await tell(sound, content, forms)));
  if (problems.length > 0) {
    const added =
      sound.length === 0 ? "Nothing was added." : `${count(sound.length, "file")} added all the same.`;
    throw new Refusal(problems, added);
  }
}

/** What a file that is not in the archive asks of a person, where it is less than what one in it would. */
function forNewcomer({ expected }: Problem): Partial<Problem> {
  return expected === EACH_ONCE ? { mend: "nothing needs to be done: that report is there" } : {};
}

/** A sound report, or one that lacks nothing but what its sidecar may give. */
function isFillable(outcome: Outcome | undefined): boolean {
  return (
    outcome?.problems.every(
      ({ file, field }) => file === `sources/${outcome.file}` && FILLABLE.includes(field ?? ""),
    ) ?? false
  );
}

/** Copies a source with its sidecar; where it has none and needs one, a form to fill. Returns what the form asks for. */
async function copy(
  { file, bytes, sidecar }: Offered,
  content: string,
  outcome: Outcome | undefined,
): Promise<readonly Fact[]> {
  const sources = join(content, "sources");
  await writeWhole(join(sources, file), bytes);
  const sidecarPath = join(sources, sidecarName(file));
  if (sidecar !== undefined) {
    await writeWhole(sidecarPath, sidecar);
    return [];
  }
  const asked = new Set(outcome?.problems.map(({ field }) => field));
  const facts = outcome?.report
    ? factsToFill(outcome.report.basis)
    : factsToFill({}).filter((fact) => !FILLABLE.includes(fact) || asked.has(fact));
  if (facts.length > 0) await writeWhole(sidecarPath, sidecarForm(file, facts));
  return facts;
}

/** Normalises the archive anew and says what became of the files that were added. Returns their problems. */
async function tell(
  added: readonly Offered[],
  content: string,
  forms: ReadonlyMap<string, readonly Fact[]>,
): Promise<Problem[]> {
  const { outcomes, problems } = await normaliseContent(content);
  const problemsOfAdded: Problem[] = [];
  for (const { file } of added) {
    const outcome = outcomes.find((one) => one.file === file);
    const understood = outcome?.report ?? outcome?.understood;
    if (understood) process.stdout.write(`${toldInFull(understood)}\n`);
    problemsOfAdded.push(...(outcome?.problems ?? []));
    const asked = forms.get(file);
    if (asked) {
      process.stdout.write(`  ${pc.yellow("to fill")} sources/${sidecarName(file)}: ${asked.join(", ")}\n`);
    }
    process.stdout.write("\n");
  }
  const others = problems.filter((problem) => !problemsOfAdded.includes(problem));
  if (others.length > 0) process.stderr.write(`${listed(others, "These were there before.")}\n\n`);
  process.stdout.write(`${count(added.length, "file")} added to ${join(content, "sources")}\n`);
  return problemsOfAdded;
}
