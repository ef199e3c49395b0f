/** What a report says, as the archivist corrected it (`reading` in `NAME.yml`). What was given wins at its place. */
import { atOf } from "../report/corrections.ts";
import { type PartRole, SPOKEN, type Spoken } from "../report/part-roles.ts";
import type { Report } from "../report/schema.ts";
import type { Terms } from "../report/terms.ts";
import { sentences } from "../vietnamese/sentences.ts";
import { type Citation, citationsIn } from "./documents.ts";
import type { Figure } from "./figures.ts";
import type { Mention } from "./people.ts";
import { type Place, touches } from "./place.ts";
import type { Part } from "./roles.ts";
import { periodsSpoken } from "./spoken-period.ts";

type Corrected = Pick<Report, "body" | "reviews" | "plans" | "reading">;

/** The time that a role speaks of by itself; a discussion or a speech may speak of any. */
const TIME_OF: Partial<Record<PartRole, Spoken>> = {
  lead: "event",
  attendance: "event",
  closing: "event",
  results: "review",
  limitations: "review",
  tasks: "plan",
};

/** The sentences with the roles and times given; what is given for a sentence goes before its paragraph's. */
export function correctedParts(parts: readonly Part[], report: Corrected): Part[] {
  const { roles = {}, periods = {} } = report.reading ?? {};
  let order = 0;
  return parts.map((part, at) => {
    order = parts[at - 1]?.paragraph === part.paragraph ? order + 1 : 1;
    const paragraph = `doan-${part.paragraph}`;
    const sentence = `${paragraph}-cau-${order}`;
    const role = roles[sentence] ?? roles[paragraph];
    const period = periods[sentence] ?? periods[paragraph];
    if (role === undefined && period === undefined) return part;
    const { paragraph: number, index, text } = part;
    if (role === "none") return { paragraph: number, index, text, periods: [], given: true };
    return corrected(part, role, period, report);
  });
}

function corrected(
  { evidence, ...part }: Part,
  role: PartRole | undefined,
  period: string | undefined,
  report: Corrected,
): Part {
  const named = SPOKEN.find((one) => one === period);
  const own = named === undefined ? period : undefined;
  const speaks =
    named ??
    (own === undefined ? undefined : sideOf(own, role ?? part.role, report)) ??
    (role && TIME_OF[role]) ??
    part.speaks;
  const kept = role === undefined && evidence !== undefined ? { evidence } : {};
  return {
    ...part,
    ...kept,
    ...(role && { role }),
    ...(speaks && { speaks }),
    periods: own !== undefined ? [own] : speaks ? periodsSpoken(speaks, part.text, report) : [],
    given: true,
  };
}

/** Whether a period of the report is looked back on or planned for; where it is both, the role tells. */
function sideOf(period: string, role: PartRole | undefined, { reviews, plans }: Corrected): Spoken {
  if (reviews.includes(period) && plans.includes(period)) return role === "tasks" ? "plan" : "review";
  return plans.includes(period) ? "plan" : "review";
}

/** The people, with those given and without those that are none. The first place of a name has its offices. */
export function correctedMentions(found: readonly Mention[], report: Corrected): Mention[] {
  const given = (report.reading?.people ?? []).flatMap(({ at, name, offices }) =>
    placesOf(report, at, name).map(
      (place, order): Mention => ({ ...place, name, titles: order === 0 ? offices : [], given: true }),
    ),
  );
  const nameOf = (mention: Mention): Place => {
    const index = mention.index + Math.max(0, mention.text.indexOf(mention.name));
    return { ...mention, index, end: index + mention.name.length };
  };
  return merged(found, given, report, nameOf);
}

/** The citations, with those given. A name that reads as a citation is the document of that citation. */
export function correctedCitations(found: readonly Citation[], report: Corrected, terms: Terms): Citation[] {
  const given = (report.reading?.documents ?? []).flatMap(({ at, words, name }) => {
    const [read, another] = citationsIn(name, 1, terms);
    const document = read !== undefined && another === undefined ? read : { kind: name };
    return placesOf(report, at, words)
      .slice(0, 1)
      .map((place): Citation => ({ ...document, ...place, given: name }));
  });
  return merged(found, given, report);
}

/** The figures, with those given. */
export function correctedFigures(found: readonly Figure[], report: Corrected): Figure[] {
  const given = (report.reading?.figures ?? []).flatMap(({ at, words, value, of, unit, counts }) =>
    placesOf(report, at, words)
      .slice(0, 1)
      .map(
        (place): Figure => ({
          ...place,
          value,
          ...(of !== undefined && { of }),
          ...(unit !== undefined && { unit }),
          ...(counts !== undefined && { noun: counts }),
          given: true,
        }),
      ),
  );
  return merged(found, given, report);
}

/** In order of place, without what a given one takes the place of, and what the archivist says is none. */
function merged<T extends Place>(
  found: readonly T[],
  given: readonly T[],
  report: Corrected,
  core: (one: T) => Place = (one) => one,
): T[] {
  if (report.reading === undefined) return [...found];
  const none = (report.reading?.not ?? []).flatMap((words) =>
    report.body.flatMap((_, at) => placesOf(report, `doan-${at + 1}`, words)),
  );
  const over = (one: T) =>
    [...given, ...none].some((other) => other.paragraph === one.paragraph && touches(other, core(one)));
  return [...found.filter((one) => !over(one)), ...given].sort(
    (a, b) => a.paragraph - b.paragraph || a.index - b.index,
  );
}

/** Every place of words in a paragraph or sentence. */
function placesOf({ body }: Corrected, at: string, words: string): Place[] {
  const { paragraph, sentence } = atOf(at);
  const text = body[paragraph - 1] ?? "";
  const within =
    sentence === undefined ? { index: 0, text } : (sentences(text)[sentence - 1] ?? { index: 0, text: "" });
  const places: Place[] = [];
  for (
    let from = within.text.indexOf(words);
    from >= 0;
    from = within.text.indexOf(words, from + words.length)
  ) {
    const index = within.index + from;
    places.push({ paragraph, index, end: index + words.length, text: words });
  }
  return places;
}
