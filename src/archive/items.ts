/** The single points of a plan or a report: sentences, split where the source splits them. */
import { sentenceOpening } from "./opening.ts";
import type { Place } from "./place.ts";
import type { Part } from "./roles.ts";

/** Points that stand under one announcement: «Năm 2017, … xác định những nhiệm vụ trọng tâm: …; …; …» */
export interface Block {
  role: NonNullable<Part["role"]>;
  periods: Part["periods"];
  /** The words before the colon. */
  announcement?: Place;
  points: Place[];
}

/** What only goes on about the point before it: «Đây là chương trình dài hơi…» */
const GOES_ON = /^(?:Đây|Đó|Điều này|Điều đó|Việc này)\s/u;
const SHORT = 8;

/**
 * The points of consecutive parts that share a role, a paragraph and a time; a list goes on over paragraphs
 * where the one before ends in a colon.
 *
 * @param parts the parts of one report that are wanted, in order
 * @example three clauses after «nhiệm vụ:» with semicolons between give one block with three points
 */
export function blocksOf(parts: readonly Part[]): Block[] {
  const blocks: Block[] = [];
  let last: Part | undefined;
  for (const part of parts) {
    if (part.role === undefined) continue;
    const current = blocks.at(-1);
    const continues = current !== undefined && last !== undefined && goesWith(last, part, current);
    const block: Block = continues ? current : { role: part.role, periods: part.periods, points: [] };
    if (!continues) blocks.push(block);
    add(block, part);
    last = part;
  }
  return blocks.filter(({ points, announcement }) => points.length > 0 || announcement !== undefined);
}

function goesWith(last: Part, part: Part, block: Block): boolean {
  if (last.role !== part.role || last.periods.join() !== part.periods.join()) return false;
  const isNext = last.paragraph === part.paragraph && part.index > last.index;
  return isNext || (part.evidence?.held === true && block.announcement !== undefined);
}

function add(block: Block, part: Part): void {
  const previous = block.points.at(-1);
  if (previous !== undefined && GOES_ON.test(part.text) && previous.paragraph === part.paragraph) {
    const gap = " ".repeat(Math.max(0, part.index - previous.end));
    block.points[block.points.length - 1] = {
      ...previous,
      end: part.index + part.text.length,
      text: `${previous.text}${gap}${part.text}`,
    };
    return;
  }
  const opening = sentenceOpening(part.text);
  if (opening > 0 && block.announcement === undefined && block.points.length === 0) {
    block.announcement = place(part, 0, opening);
    block.points.push(...clauses(part, opening));
  } else block.points.push(...clauses(part, 0));
}

/** The stretches between semicolons, outside quotation marks and brackets. */
function clauses(part: Part, from: number): Place[] {
  const found: Place[] = [];
  let depth = 0;
  let start = from;
  for (let at = from; at < part.text.length; at += 1) {
    const letter = part.text[at] ?? "";
    if ("(“«".includes(letter)) depth += 1;
    else if (")”»".includes(letter)) depth = Math.max(0, depth - 1);
    else if (letter === ";" && depth === 0) {
      found.push(place(part, start, at));
      start = at + 1;
    }
  }
  found.push(place(part, start, part.text.length));
  return found.filter(({ text }) => text.length >= SHORT);
}

function place(part: Part, from: number, to: number): Place {
  const raw = part.text.slice(from, to);
  const lead = /^(?:\s*(?:[-–+*•]|\d{1,2}[.)])(?=\s))?\s*/u.exec(raw)?.[0].length ?? 0;
  const text = raw.slice(lead).trimEnd();
  const index = part.index + from + lead;
  return { paragraph: part.paragraph, index, end: index + text.length, text };
}
