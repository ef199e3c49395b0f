/** The tokens of some documents, with the places that have each. */
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { SearchDocument } from "../document.ts";
import { placeOf } from "../encoding.ts";
import { type ShortForms, shortForms } from "../expansions.ts";
import type { Shortening } from "../layer.ts";
import { definedIn } from "./defined.ts";
import { tokensOf } from "./tokens.ts";

export interface TokenBlock {
  tokens: string[];
  /** How many places each token has. */
  counts: Uint32Array;
  /** The places of the first token, of the second …, each ascending, counted from the first document of the block. */
  places: Uint32Array;
}

/** What a document defines itself counts in that document, where nothing else is known. */
function formsOf(document: SearchDocument, given: readonly Shortening[], forms: ShortForms): ShortForms {
  const defined = definedIn(document.paragraphs.map(({ text }) => text));
  const known = new Set(given.flatMap(({ short }) => short));
  const own = defined.filter(({ short }) => !short.some((one) => known.has(one)));
  return own.length === 0 ? forms : shortForms([...given, ...own]);
}

/** @param shortenings abbreviations to write out, besides those that a document defines */
export function tokenBlock(
  documents: readonly SearchDocument[],
  shortenings: readonly Shortening[],
): TokenBlock {
  const forms = shortForms(shortenings);
  const found = new Map<string, number[]>();
  const put = (tokens: ReadonlySet<string>, place: number) => {
    for (const token of tokens) {
      const places = found.get(token);
      if (places) places.push(place);
      else found.set(token, [place]);
    }
  };
  for (const [at, document] of documents.entries()) {
    const { head, body } = tokensOf(document, formsOf(document, shortenings, forms));
    put(head, placeOf(at, true));
    put(body, placeOf(at, false));
  }
  return {
    tokens: [...found.keys()],
    counts: Uint32Array.from(found.values(), (places) => places.length),
    places: Uint32Array.from([...found.values()].flat()),
  };
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array) =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** A block as bytes, to be kept from one build to the next. */
export function packed({ tokens, counts, places }: TokenBlock): Uint8Array {
  const lengths = Uint32Array.of(counts.length, places.length);
  const parts = [bytesOf(lengths), bytesOf(counts), bytesOf(places), Buffer.from(tokens.join("\n"))];
  return deflateRawSync(Buffer.concat(parts), { level: 1 });
}

/** The opposite of `packed`. */
export function unpacked(content: Uint8Array): TokenBlock {
  const plain = new Uint8Array(inflateRawSync(content));
  const [count = 0, length = 0] = new Uint32Array(plain.buffer, 0, 2);
  const text = new TextDecoder().decode(plain.subarray((2 + count + length) * 4));
  return {
    tokens: count === 0 ? [] : text.split("\n"),
    counts: new Uint32Array(plain.buffer, 8, count),
    places: new Uint32Array(plain.buffer, 8 + count * 4, length),
  };
}
