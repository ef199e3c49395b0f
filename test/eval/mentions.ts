/** People, documents and figures, held against the labels of the reports that have them. */
import { citationsIn } from "../../src/archive/documents.ts";
import { figuresIn } from "../../src/archive/figures.ts";
import { PeopleReader } from "../../src/archive/people.ts";
import type { Vocabulary } from "../../src/report/vocabulary.ts";
import { tidy } from "../../src/vietnamese/letters.ts";
import type { LabelledParts } from "./parts.ts";
import type { Score } from "./scores.ts";

/** One thing that should have been found, was found, or both. */
export interface MentionMark {
  file: string;
  kind: "people" | "offices" | "documents" | "figures";
  words: string;
  expected: boolean;
  found: boolean;
}

export function markMentions(reports: readonly LabelledParts[], vocabulary: Vocabulary): MentionMark[] {
  const people = new PeopleReader(vocabulary);
  return reports.flatMap((labelled) => [
    ...markPeople(labelled, people),
    ...markDocuments(labelled, vocabulary),
    ...markFigures(labelled, vocabulary),
  ]);
}

function markPeople({ label, report }: LabelledParts, reader: PeopleReader): MentionMark[] {
  if (label.people === undefined) return [];
  const mentions = reader.mentionsIn(report);
  const names = label.people.map(({ name }) => tidy(name));
  const found = [...new Set(mentions.map(({ name }) => name))];
  const office = (name: string, title: string) => `${name}: ${tidy(title).toLowerCase()}`;
  return [
    ...sets(label.file, "people", names, found),
    ...sets(
      label.file,
      "offices",
      label.people.flatMap(({ name, titles }) => titles.map((title) => office(tidy(name), title))),
      [...new Set(mentions.flatMap(({ name, titles }) => titles.map((title) => office(name, title))))].filter(
        (one) => names.some((name) => one.startsWith(`${name}:`)),
      ),
    ),
  ];
}

/** How far a citation reaches («…, ngày 2/3/2023») is a matter of taste: one that holds the other is the same. */
function markDocuments({ label, report }: LabelledParts, { terms }: Vocabulary): MentionMark[] {
  if (label.documents === undefined) return [];
  const found = new Set(
    report.body.flatMap((text, at) => citationsIn(text, at + 1, terms)).map(({ text }) => text),
  );
  const expected = label.documents.map(({ raw }) => tidy(raw));
  const same = (one: string) =>
    expected.find((raw) => raw === one) ??
    expected.find((raw) => raw.includes(one) || one.includes(raw)) ??
    one;
  return sets(label.file, "documents", expected, [...new Set([...found].map(same))]);
}

/** A figure is its value and the whole it is out of; the same one printed twice is one. */
function markFigures({ label, report }: LabelledParts, { terms }: Vocabulary): MentionMark[] {
  if (label.figures === undefined) return [];
  const found = report.body.flatMap((text, at) =>
    figuresIn(text, at + 1, citationsIn(text, at + 1, terms), terms),
  );
  const key = ({ value, of }: { value: number; of?: number | undefined }) =>
    of === undefined ? `${value}` : `${value}/${of}`;
  return sets(label.file, "figures", [...new Set(label.figures.map(key))], [...new Set(found.map(key))]);
}

function sets(
  file: string,
  kind: MentionMark["kind"],
  expected: readonly string[],
  found: readonly string[],
): MentionMark[] {
  return [...new Set([...expected, ...found])].map((words) => ({
    file,
    kind,
    words,
    expected: expected.includes(words),
    found: found.includes(words),
  }));
}

/** Precision and recall of each kind. */
export function mentionScores(marks: readonly MentionMark[]): Score[] {
  return (["people", "offices", "documents", "figures"] as const).flatMap((kind) => {
    const own = marks.filter((mark) => mark.kind === kind);
    const hits = own.filter(({ expected, found }) => expected && found).length;
    const share = (field: string, of: number) => ({ field, score: of === 0 ? 1 : hits / of, of });
    return [
      share(`${kind}: found are right`, own.filter(({ found }) => found).length),
      share(`${kind}: labelled are found`, own.filter(({ expected }) => expected).length),
    ];
  });
}
