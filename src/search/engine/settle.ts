/** Puts the first answers in their right order, by what their texts say. */
import { type ShortForms, shortForms } from "../expansions.ts";
import { examine, type Finding } from "./examine.ts";
import { type Found, inOrder } from "./found.ts";
import { KIND } from "./rank.ts";
import type { Source } from "./source.ts";

/** As many as a reader sees at once: these are certain. */
const CERTAIN = 10;
/** Texts asked for at the most. */
const MOST = 36;

/** The best of what the text says of each reading of the query. */
async function examined(source: Source, found: Found, forms: ShortForms): Promise<Finding> {
  const stored = await source.text(found.document);
  const findings = found.readings.map((query) => examine(stored, query, found.loose, forms));
  const value = ({ inRow, whole, worth }: Finding) => (inRow ? 2 : Number(whole)) + worth;
  return findings.reduce((best, other) => (value(other) > value(best) ? other : best));
}

/** The answer as its text has it; `undefined` when it is none. */
function corrected(found: Found, finding: Finding): Found | undefined {
  if (!finding.whole) return undefined;
  const score = Math.floor(found.score) + finding.worth;
  if (found.quoted && finding.inShort && found.class === "phrase")
    return { ...found, class: "all", inRow: false, score: KIND.all + finding.worth };
  const spelling = finding.spelling && { spelling: finding.spelling };
  if (!found.inRow || finding.inRow) return { ...found, score, ...spelling };
  if (found.class === "rest") return { ...found, inRow: false, score: score - KIND.restInRow + KIND.rest };
  const apart = found.apart ?? KIND.all + Math.floor(found.score) - KIND.phrase;
  return { ...found, class: "all", inRow: false, score: apart + finding.worth };
}

/**
 * All answers, best first. The first ten are examined, and as many as could come among them, up to three dozen; the
 * rest stand as the index tells.
 */
export async function settled(source: Source, found: readonly Found[]): Promise<Found[]> {
  const { shortenings, defined } = await source.layer();
  const forms = shortForms([...shortenings, ...defined]);
  const known = new Map<number, Found | undefined>();
  let order = inOrder(found);
  while (known.size < MOST && order.slice(0, CERTAIN).some(({ document }) => !known.has(document))) {
    // Where some of the first did not hold, some of the next will not either: twice as many save a journey.
    const missing = order.slice(0, CERTAIN).filter(({ document }) => !known.has(document)).length;
    const next = order
      .filter(({ document }) => !known.has(document))
      .slice(0, Math.min(CERTAIN, 2 * missing, MOST - known.size));
    const findings = await Promise.all(next.map((one) => examined(source, one, forms)));
    next.forEach((one, at) => {
      const finding = findings[at];
      known.set(one.document, finding && corrected(one, finding));
    });
    const now = order.flatMap((one) => (known.has(one.document) ? (known.get(one.document) ?? []) : [one]));
    order = inOrder(now);
  }
  return order;
}
