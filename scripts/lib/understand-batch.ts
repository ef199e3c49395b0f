/** Sources understood in batches: here, or in as many threads as there are processors. */
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import Tinypool from "tinypool";
import { readVocabulary, type SourceFile } from "../../src/report/store.ts";
import type { Vocabulary } from "../../src/report/vocabulary.ts";
import { type FreshUnderstanding, understander } from "./understand.ts";

/** Sources handed to a thread at a time. */
const IN_BATCH = 50;
/** Fewer are understood sooner than threads are started, which read the program and the vocabulary anew. */
const WORTH_THREADS = 300;

interface Batch {
  content: string;
  sources: readonly SourceFile[];
}

const readers = new Map<string, Promise<(source: SourceFile) => FreshUnderstanding>>();

/** Understands sources with the vocabulary of a content folder, which is read once. */
export async function understandBatch({ content, sources }: Batch): Promise<FreshUnderstanding[]> {
  const known =
    readers.get(content) ?? readVocabulary(content).then(({ vocabulary }) => understander(vocabulary));
  readers.set(content, known);
  return sources.map(await known);
}

/**
 * Understands sources, many of them in threads. Results come in the order of the sources.
 *
 * @param content the folder that the vocabulary is read from in each thread
 * @param done told after each batch how many have been understood
 */
export async function understandAll(
  sources: readonly SourceFile[],
  { content, vocabulary, done }: { content: string; vocabulary: Vocabulary; done: (count: number) => void },
): Promise<FreshUnderstanding[]> {
  const threads = availableParallelism();
  if (sources.length < WORTH_THREADS || threads < 2) return sources.map(understander(vocabulary));
  const pool = new Tinypool({
    filename: fileURLToPath(new URL("understand-worker.mjs", import.meta.url)),
    minThreads: threads,
    maxThreads: threads,
  });
  let count = 0;
  try {
    const batches = await Promise.all(
      batchesOf(sources).map(async (batch): Promise<FreshUnderstanding[]> => {
        const understood = await pool.run({ content, sources: batch });
        count += batch.length;
        done(count);
        return understood;
      }),
    );
    return batches.flat();
  } finally {
    await pool.destroy();
  }
}

function batchesOf(sources: readonly SourceFile[]): SourceFile[][] {
  return Array.from({ length: Math.ceil(sources.length / IN_BATCH) }, (_, at) =>
    sources.slice(at * IN_BATCH, (at + 1) * IN_BATCH),
  );
}
