/** A gram as bytes: its key, then each exact spelling with its documents. Read again by `engine/postings.ts`. */
import { ByteWriter } from "../bytes.ts";
import type { Corpus } from "./corpus.ts";
import type { Gram } from "./grams.ts";

/** The spellings of a gram, each with its places. The most frequent first. */
function spellings(corpus: Corpus, gram: Gram): [string, number[]][] {
  const found = new Map<string, number[]>();
  for (const place of gram.places) {
    const ids = corpus.exact.subarray(place, place + gram.size).join(" ");
    const places = found.get(ids);
    if (places) places.push(place);
    else found.set(ids, [place]);
  }
  return [...found]
    .map(([ids, places]): [string, number[]] => [
      ids
        .split(" ")
        .map((id) => corpus.exactWords[Number(id)])
        .join(" "),
      places,
    ])
    .sort(([a, inA], [b, inB]) => inB.length - inA.length || (a < b ? -1 : 1));
}

/** The document a place is in, looked for from `from` on. */
function documentAt(starts: Int32Array, place: number, from: number): number {
  let low = from;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}

/** Per document: the step from the document before; times × 2, plus 1 if one is in the title or the keywords; then, unless heavy, the steps between places. */
function postings(corpus: Corpus, places: number[], heavy: boolean): Uint8Array {
  const out = new ByteWriter();
  let before = -1;
  for (let from = 0; from < places.length; ) {
    const document = documentAt(corpus.starts, places[from] ?? 0, Math.max(before, 0));
    const end = corpus.starts[document + 1] ?? 0;
    let to = from + 1;
    while (to < places.length && (places[to] ?? 0) < end) to++;
    const inHead = (places[from] ?? 0) < (corpus.headEnds[document] ?? 0);
    out.number(document - before - 1);
    out.number((to - from) * 2 + (inHead ? 1 : 0));
    if (!heavy) {
      let last = corpus.starts[document] ?? 0;
      for (const place of places.slice(from, to)) {
        out.number(place - last);
        last = place;
      }
    }
    before = document;
    from = to;
  }
  return out.view();
}

/** Everything of a gram but its key. */
export function encodeGram(corpus: Corpus, gram: Gram): Uint8Array {
  const out = new ByteWriter();
  const variants = spellings(corpus, gram);
  out.number(variants.length * 2 + (gram.heavy ? 1 : 0));
  for (const [exact, places] of variants) {
    const bytes = postings(corpus, places, gram.heavy);
    out.text(exact === gram.key ? "" : exact);
    out.number(bytes.length);
    out.raw(bytes);
  }
  return out.view();
}
