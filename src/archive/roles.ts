/**
 * What each sentence of a report does, and which stretch of time it speaks of. A role is given only when a cue
 * of the vocabulary fires, and then holds to the end of the paragraph or until another cue fires.
 */
import type { Cues, Fired } from "../report/cues.ts";
import type { PartRole, Spoken } from "../report/part-roles.ts";
import type { Period, Report } from "../report/schema.ts";
import { sentences } from "../vietnamese/sentences.ts";
import { namedPeriods, periodsSpoken, speaksOf } from "./spoken-period.ts";

/** A sentence of the body, in its place. */
export interface Part {
  /** The paragraph, from 1: `doan-N` on the report's page. */
  paragraph: number;
  /** Where the sentence begins in its paragraph, in UTF-16 units. */
  index: number;
  text: string;
  /** Absent where no cue tells. */
  role?: PartRole;
  /** The words of the cue that gave the role, and its name. `held`: a sentence before this one has the cue. */
  evidence?: { cue: string; words: string; held: boolean };
  speaks?: Spoken;
  /** The concrete time: of the report's reviews or plans, those that the part speaks of. */
  periods: Period[];
  /** The archivist said so. */
  given?: true;
}

/** What a cue gave, until the next one fires. */
interface Held {
  role?: PartRole;
  evidence?: { cue: string; words: string };
  speaks?: Spoken;
  periods: Period[];
}

/** Roles that a speech may seem to take up in passing: a leader who speaks of results still speaks. */
const WITHIN_SPEECH: ReadonlySet<string> = new Set(["results", "limitations", "tasks", "attendance", "lead"]);
/** What marks a paragraph as an item of the list that the paragraph before announces. */
const ITEM = /^(?:[-–+*•]|\d{1,2}[.)])\s/u;

/**
 * The sentences of a report, each with its role and the time it speaks of where a cue tells.
 *
 * @example partsOf(report, cues).filter(({ role }) => role === "tasks")
 */
export function partsOf(report: Pick<Report, "body" | "reviews" | "plans">, cues: Cues): Part[] {
  const parts: Part[] = [];
  let list: Held = { periods: [] };
  let begun = false;
  report.body.forEach((paragraph, at) => {
    let held: Held = ITEM.test(paragraph) ? list : { periods: [] };
    sentences(paragraph).forEach(({ index, text }, order) => {
      const opens = order > 0 || held.role !== undefined ? "sentence" : begun ? "paragraph" : "report";
      const fired = fires(text, opens, held, report, cues);
      held = fired ? taken(fired, text, report) : held;
      held = timed(held, text, report, cues, fired !== undefined);
      parts.push(partOf(at + 1, index, text, held, fired === undefined));
      begun ||= held.role !== undefined;
    });
    if (!ITEM.test(paragraph)) list = paragraph.trimEnd().endsWith(":") ? held : { periods: [] };
  });
  return parts;
}

function fires(
  text: string,
  opens: "report" | "paragraph" | "sentence",
  held: Held,
  report: Pick<Report, "reviews" | "plans">,
  cues: Cues,
): Fired | undefined {
  const setting = { opens, holds: held.role, speaksOf: (words: string) => speaksOf(words, report) };
  const fired = cues.find(text, setting, { role: true });
  const inPassing = held.role === "directive" && WITHIN_SPEECH.has(fired?.cue.role ?? "");
  return inPassing ? undefined : fired;
}

function taken({ cue, words }: Fired, text: string, report: Pick<Report, "reviews" | "plans">): Held {
  if (cue.role === undefined || cue.role === "other") return { periods: [] };
  const speaks = cue.speaks;
  return {
    role: cue.role,
    evidence: { cue: cue.slug, words },
    ...(speaks && { speaks }),
    periods: speaks ? periodsSpoken(speaks, text, report) : [],
  };
}

/** The time that a speech or a discussion turns to, and a nearer period that the sentence names. */
function timed(
  held: Held,
  text: string,
  report: Pick<Report, "reviews" | "plans">,
  cues: Cues,
  fresh: boolean,
): Held {
  if (held.role === undefined) return held;
  const cue = cues.find(
    text,
    { opens: "sentence", holds: held.role, speaksOf: (words) => speaksOf(words, report) },
    { role: false },
  );
  const speaks = cue?.cue.speaks ?? held.speaks;
  if (speaks === undefined || (fresh && speaks === held.speaks)) return held;
  const own = namedPeriods(text, report).filter((one) => one.speaks === speaks);
  if (speaks === held.speaks && own.length === 0) return held;
  return { ...held, speaks, periods: periodsSpoken(speaks, text, report) };
}

function partOf(paragraph: number, index: number, text: string, held: Held, isHeld: boolean): Part {
  return {
    paragraph,
    index,
    text,
    ...(held.role && { role: held.role }),
    ...(held.evidence && { evidence: { ...held.evidence, held: isHeld } }),
    ...(held.role && held.speaks && { speaks: held.speaks }),
    periods: held.role ? held.periods : [],
  };
}
