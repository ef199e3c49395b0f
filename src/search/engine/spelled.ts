/** Which spelling is meant by words typed without marks: «hiến đất» by `hien dat`, and not «(thực) hiện đạt». */
import type { Query } from "../query/parse.ts";
import { queryOf } from "../query/runs.ts";
import type { Finder } from "./finder.ts";
import { type Found, inOrder } from "./found.ts";
import { rank } from "./rank.ts";
import { settled } from "./settle.ts";
import type { Source } from "./source.ts";

/** How much words belong together: of the documents that have the rarer word, the share that has it beside the other. */
async function together(finder: Finder, { words }: Query): Promise<number> {
  const size = async (at: number, length: number) =>
    (await finder.find(words.slice(at, at + length), "strict")).size;
  const shares = await Promise.all(
    words.slice(1).map(async (_, at) => {
      const [both, one, other] = await Promise.all([size(at, 2), size(at, 1), size(at + 1, 1)]);
      return both / Math.max(1, Math.min(one, other));
    }),
  );
  return Math.min(...shares);
}

function withSpelling(query: Query, spelling: readonly string[]): Query {
  let at = 0;
  const units = query.units.map((unit) => ({
    ...unit,
    words: unit.words.map((word) => {
      const exact = spelling[at++] ?? word.exact;
      return { exact, folded: word.folded, marked: exact !== word.folded };
    }),
  }));
  return queryOf(units);
}

/**
 * The query as documents that have it in a row spell it: where they do so in several ways, in the one whose words belong
 * together most. `undefined` where one has it as it was typed, or none has it in a row.
 */
async function asSpelled(finder: Finder, query: Query, found: readonly Found[]): Promise<Query | undefined> {
  if (query.words.length < 2 || query.words.every((word) => word.marked)) return undefined;
  const rows = found.flatMap(({ spelling }) => (spelling?.length === query.words.length ? [spelling] : []));
  const ways = [...new Map(rows.map((row) => [row.join(" "), row])).values()];
  const isTyped = (way: readonly string[]) => query.words.every((word, at) => word.exact === way[at]);
  if (ways.some(isTyped)) return undefined;
  const queries = ways.map((way) => withSpelling(query, way));
  const shares = queries.length > 1 ? await Promise.all(queries.map((one) => together(finder, one))) : [1];
  return queries[shares.indexOf(Math.max(...shares))];
}

/** As many as a reader sees at once. */
const SEEN = 10;
/** What the very spelling is worth within a kind of answers, until the text says it. */
const SPELLED = 0.2;

const raised = (score: number): number => Math.floor(score) + Math.min(0.99, (score % 1) + SPELLED);

/**
 * The answers to a query with words without marks, those before others that have them in the spelling that is meant.
 *
 * @param found in their order, without regard to spelling
 */
export async function bySpelling(
  source: Source,
  finder: Finder,
  query: Query,
  found: readonly Found[],
): Promise<Found[]> {
  const meant = await asSpelled(finder, query, found);
  const isSo = ({ spelling }: Found) => meant?.words.every(({ exact }, at) => exact === spelling?.[at]);
  if (!meant || found.slice(0, SEEN).every(isSo)) return [...found];
  // Where all that a reader sees has the words in a row, the rest need not be looked at.
  const own = found.slice(0, SEEN).every((one) => one.inRow)
    ? await finder.find(meant.words, "by-word")
    : new Map(
        (await rank(finder, meant)).filter(({ loose }) => !loose).map((one) => [one.document, one] as const),
      );
  const marked = found.map((one): Found => {
    if (!own.has(one.document)) return one;
    const score = one.inRow ? one.score : raised(one.score);
    return { ...one, score, readings: [...one.readings, meant], queries: [meant, ...one.queries] };
  });
  return settled(source, inOrder(marked));
}
