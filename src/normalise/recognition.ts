/** What has been said of the lines of one text while its rules speak. */
import type { Phrases } from "../report/phrases.ts";
import type { Vocabulary } from "../report/vocabulary.ts";
import type { Claim, Line } from "./line.ts";

export interface Recognition {
  readonly lines: readonly Line[];
  readonly vocabulary: Vocabulary;
  readonly phrases: Phrases;
  /** What has been said so far, by line number. */
  readonly claims: Map<number, Claim>;
}

/** Lines of a stretch that no rule has spoken of yet. */
export function free({ lines, claims }: Recognition, from = 0, to = lines.length): Line[] {
  return lines.slice(from, to).filter((line) => !claims.has(line.n));
}
