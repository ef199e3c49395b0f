/** Roles and times of sentences, held against the labels. */
import { type Part, partsOf } from "../../src/archive/roles.ts";
import type { Cues } from "../../src/report/cues.ts";
import { tidy } from "../../src/vietnamese/letters.ts";
import type { LabelledParts, PartLabel } from "./parts.ts";
import type { Score } from "./scores.ts";

/** One sentence's answer. */
export interface RoleMark {
  file: string;
  paragraph: number;
  text: string;
  expected: string;
  expectedPeriod: string;
  part: Part;
  /** Undefined where no role was given. */
  right: boolean | undefined;
  periodRight: boolean | undefined;
}

/** One mark for each sentence of each labelled paragraph. */
export function markRoles(reports: readonly LabelledParts[], cues: Cues): RoleMark[] {
  return reports.flatMap(({ label, report }) => {
    const parts = partsOf(report, cues);
    return parts.flatMap((part) => {
      const line = String(report.source.lines[part.paragraph - 1]);
      const found = stretchAt(label, line, report.body[part.paragraph - 1] ?? "", part.index);
      if (found === undefined) return [];
      const also = [found.also ?? [], label.alsoAccept[line] ?? []].flat();
      return [
        {
          file: label.file,
          paragraph: part.paragraph,
          text: part.text,
          expected: found.role,
          expectedPeriod: found.period,
          part,
          right: part.role && (part.role === found.role || also.includes(part.role)),
          periodRight: part.speaks && part.speaks === found.period,
        },
      ];
    });
  });
}

function stretchAt(label: PartLabel, line: string, paragraph: string, index: number) {
  const stretches = label.roles?.[line]?.map((stretch) => ({
    ...stretch,
    at: paragraph.indexOf(tidy(stretch.starts)),
  }));
  return stretches?.filter(({ at }) => at >= 0 && at <= index + 1).at(-1) ?? stretches?.[0];
}

/** Of the roles given, how many are right; of the paragraphs, how many have one; of the times given, how many are right. */
export function roleScores(marks: readonly RoleMark[]): Score[] {
  const given = marks.filter(({ right }) => right !== undefined);
  const timed = marks.filter(({ periodRight }) => periodRight !== undefined);
  const paragraphs = new Map<string, boolean>();
  for (const { file, paragraph, expected, right } of marks) {
    const key = `${file} ${paragraph}`;
    if (expected === "none" && !paragraphs.has(key)) continue;
    paragraphs.set(key, (paragraphs.get(key) ?? false) || right !== undefined);
  }
  const share = (field: string, right: number, of: number) => ({
    field,
    score: of === 0 ? 1 : right / of,
    of,
  });
  return [
    share("roles given that are right", given.filter(({ right }) => right).length, given.length),
    share("paragraphs given a role", [...paragraphs.values()].filter(Boolean).length, paragraphs.size),
    share("times given that are right", timed.filter(({ periodRight }) => periodRight).length, timed.length),
  ];
}
