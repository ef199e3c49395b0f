/** The vocabulary on disk: the built-in files, and those that an archive lays over them. */
import { readFile, realpath } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { namesIn } from "./files.ts";
import type { Problem } from "./problem.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { parseVocabulary, type VocabularyFile, type VocabularyFiles } from "./vocabulary-parse.ts";

/** What was read last: a build asks several times, and a process that watches at each change. */
let last: { files: string; read: ReturnType<typeof parseVocabulary> } | undefined;

const BUILT_IN = fileURLToPath(new URL("../../content/vocabulary", import.meta.url));

/**
 * Reads the built-in vocabulary and, over it, the files of the same name in a content folder's `vocabulary/`.
 *
 * @returns the vocabulary of every sound file, and the problems of the others: what `parseVocabulary` finds,
 * and a file that bears none of the built-in names, which would otherwise be passed over in silence
 */
export async function readVocabulary(
  content: string,
): Promise<{ vocabulary: Vocabulary; problems: Problem[] }> {
  const own = join(content, "vocabulary");
  const names = visible(await namesIn(BUILT_IN));
  const ownNames = (await isSameFolder(own, BUILT_IN)) ? [] : visible(await namesIn(own));
  const filesNamed = async (name: string): Promise<VocabularyFile[]> => [
    await fileIn(BUILT_IN, name),
    ...(ownNames.includes(name) ? [await fileIn(own, name)] : []),
  ];
  const { vocabulary, problems } = parsed({
    provinces: await filesNamed("provinces.yml"),
    publications: await filesNamed("publications.yml"),
    phrases: await filesNamed("phrases.yml"),
    cues: await filesNamed("cues.yml"),
    terms: await filesNamed("terms.yml"),
    abbreviations: await filesNamed("abbreviations.yml"),
  });
  const strangers = ownNames.filter((name) => !names.includes(name));
  return { vocabulary, problems: [...strangers.map((name) => stranger(name, names)), ...problems] };
}

function parsed(files: VocabularyFiles): ReturnType<typeof parseVocabulary> {
  const key = JSON.stringify(files);
  if (last?.files !== key) last = { files: key, read: parseVocabulary(files) };
  return last.read;
}

function visible(names: readonly string[] | undefined): string[] {
  return (names ?? []).filter((name) => !name.startsWith("."));
}

async function fileIn(folder: string, name: string): Promise<VocabularyFile> {
  return { file: `vocabulary/${name}`, text: await readFile(join(folder, name), "utf8") };
}

async function isSameFolder(a: string, b: string): Promise<boolean> {
  const real = (path: string) => realpath(path).catch(() => path);
  return (await real(a)) === (await real(b));
}

function stranger(name: string, names: readonly string[]): Problem {
  return {
    file: `vocabulary/${name}`,
    found: "a file of an unknown name",
    expected: `one of ${names.join(", ")}`,
    mend: "correct the name, or take the file out of the folder",
  };
}
