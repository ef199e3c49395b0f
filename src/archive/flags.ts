/** What contradicts itself in a report. It is kept as printed, and said aloud. */
import type { Entry } from "./entry.ts";
import { check } from "./figure-checks.ts";
import type { Figure } from "./figures.ts";
import type { Person } from "./people-index.ts";
import type { Place } from "./place.ts";
import { spanOf } from "./span.ts";
import { level } from "./word-list.ts";

export interface Flag {
  entry: Entry;
  kind:
    | "reviews-the-future"
    | "plans-the-past"
    | "part-over-whole"
    | "over-hundred"
    | "other-percentage"
    | "two-offices";
  /** The words at fault: a period, a figure, two offices. */
  words: string;
  /** Where they stand, where they stand in the body. */
  place?: Place;
}

/** Periods that cannot be, beside the day of the event. */
export function periodFlags(entry: Entry): Flag[] {
  const { report } = entry;
  const month = (report.event?.endDate ?? report.event?.date ?? entry.day).slice(0, 7);
  return [
    ...report.reviews
      .filter((period) => spanOf(period).from > month)
      .map((words): Flag => ({ entry, kind: "reviews-the-future", words })),
    ...report.plans
      .filter((period) => spanOf(period).to < month)
      .map((words): Flag => ({ entry, kind: "plans-the-past", words })),
  ];
}

/** Figures whose parts exceed their wholes, or whose printed share is another. */
export function figureFlags(entry: Entry, figures: readonly Figure[]): Flag[] {
  return figures.flatMap((figure): Flag[] => {
    const { fault } = check(entry.report, figure);
    return fault === undefined ? [] : [{ entry, kind: fault, words: figure.text, place: figure }];
  });
}

/** The one head of a province: nobody is that of two at once. */
const SOLE =
  /^(bí thư (?:tỉnh ủy|thành ủy)|chủ tịch (?:ubnd|ủy ban nhân dân) (?:tỉnh|thành phố))\s+(\p{L}.*)$/u;

/** People to whom reports of one year give the headship of two provinces. */
export function peopleFlags(people: readonly Person[]): Flag[] {
  return people.flatMap(({ appearances }) => {
    const held = appearances.flatMap(({ entry, titles }) =>
      titles.flatMap((title) => {
        const [, office, place] = SOLE.exec(level(title)) ?? [];
        return office === undefined || place === undefined ? [] : [{ entry, office, place, title }];
      }),
    );
    return held.flatMap((one, at): Flag[] => {
      const other = held
        .slice(0, at)
        .find(
          (before) =>
            before.office === one.office &&
            before.place !== one.place &&
            before.entry.day.slice(0, 4) === one.entry.day.slice(0, 4),
        );
      return other === undefined
        ? []
        : [{ entry: one.entry, kind: "two-offices", words: `${other.title}; ${one.title}` }];
    });
  });
}
