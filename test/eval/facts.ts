/** How well the normaliser reads labelled reports: exact match for each fact, F1 for captions and furniture. */
import { type Facts, resolveFacts } from "../../src/normalise/facts.ts";
import type { RecognisedLine } from "../../src/normalise/line.ts";
import { valuesOf, withTold } from "../../src/normalise/page/told-facts.ts";
import { readSource } from "../../src/normalise/read-source.ts";
import type { Fact } from "../../src/report/schema.ts";
import type { Vocabulary } from "../../src/report/vocabulary.ts";
import { tidy } from "../../src/vietnamese/letters.ts";
import type { Label, LabelledReport } from "./labels.ts";

/** One answer held against its label. */
export interface Mark {
  file: string;
  field: string;
  right: boolean;
  /** The normaliser says that the text states it. */
  stated: boolean;
  expected: string;
  found: string;
}

/** Lines that should have been, and lines that were given a role. */
export interface LineMark {
  file: string;
  role: "caption" | "furniture";
  text: string;
  expected: boolean;
  found: boolean;
}

export interface Marks {
  facts: Mark[];
  lines: LineMark[];
}

/** Reads a report as `normalise` does, without asking that it be complete. */
export function understand(
  source: { file: string; bytes: Uint8Array },
  vocabulary: Vocabulary,
): { facts: Facts; lines: RecognisedLine[] } {
  const read = readSource(source, vocabulary);
  if ("problem" in read) throw new Error(`${source.file} cannot be read: ${read.problem.found}`);
  const { lines, told } = read;
  const { facts, discarded } = resolveFacts({ lines, vocabulary }, valuesOf(told));
  const dropped = new Set(discarded.map(({ line }) => line.n));
  return {
    facts: withTold(facts, told).facts,
    lines: lines.map((line) => (dropped.has(line.n) ? { ...line, role: "furniture" as const } : line)),
  };
}

export function markAll(reports: readonly LabelledReport[], vocabulary: Vocabulary): Marks {
  const marks = reports.map((report) => mark(report, vocabulary));
  return { facts: marks.flatMap((one) => one.facts), lines: marks.flatMap((one) => one.lines) };
}

function mark({ label, bytes }: LabelledReport, vocabulary: Vocabulary): Marks {
  const { facts, lines } = understand({ file: label.file, bytes }, vocabulary);
  const marks: Mark[] = [];
  const add = (field: string, fact: Fact, expected: readonly (string | null | undefined)[]) => {
    const found = facts[fact];
    const value = text(found?.value);
    if (expected.every((one) => text(one) === "") && value === "") return;
    marks.push({
      file: label.file,
      field,
      right: expected.some((one) => same(text(one), value)),
      stated: found?.basis.known === "stated",
      expected: text(expected[0]),
      found: value,
    });
  };
  add("title", "title", [label.title]);
  add("kicker", "kicker", [label.kicker]);
  if (label.lines) add("standfirst", "standfirst", [label.standfirst, ...alsoStandfirst(label, lines)]);
  add("published", "published", [label.published]);
  add("event date", "event.date", [label.eventDate]);
  add("event end", "event.endDate", [label.eventEndDate]);
  add("reviews", "reviews", [
    label.reviews.join(),
    [...label.reviews, ...label.reviewsAlso].join(),
    ...label.reviewsAlso,
  ]);
  add("plans", "plans", [
    label.plans.join(),
    [...label.plans, ...label.plansAlso].join(),
    ...label.plansAlso,
  ]);
  add("provinces", "provinces", [
    label.provinces.join(),
    ...(label.provinces.length === 0 ? [label.provincesFromPublication.join()] : []),
  ]);
  add("kind", "event.kind", [label.kind, ...label.kindAlso]);
  add("level", "level", [label.level, ...label.levelAlso]);
  add("byline", "author", [label.author, ...[label.authorPrinted ?? []].flat()]);
  if (label.organiser !== undefined) add("organiser", "event.organiser", [label.organiser?.join()]);
  if (label.publicationFrom === "tag" || label.publicationFrom === "text") {
    const names = [label.publication, ...label.publicationAlso];
    add(
      "publication",
      "publication",
      names.map(
        (name) =>
          vocabulary.publications.find((paper) => paper.name === name || paper.aliases.includes(name ?? ""))
            ?.slug ?? name,
      ),
    );
  }
  return { facts: marks, lines: markLines(label, lines) };
}

function alsoStandfirst(label: Label, lines: readonly RecognisedLine[]): string[] {
  const allowed = Object.entries(label.alsoAccept).filter(([, roles]) =>
    [roles].flat().includes("standfirst"),
  );
  return allowed.flatMap(([n]) => lines.find((line) => line.n === Number(n))?.text ?? []);
}

const FURNITURE = new Set(["furniture", "breadcrumb"]);

function markLines(label: Label, lines: readonly RecognisedLine[]): LineMark[] {
  return (["caption", "furniture"] as const).flatMap((role) =>
    lines.map((line) => {
      const is = (one: string) => (role === "furniture" ? FURNITURE.has(one) : one === "caption");
      const found =
        is(line.role) ||
        (label.lines === undefined && role === "caption" && line.rule === "caption-repeated");
      const labelled = label.lines?.[String(line.n)] ?? roleOnPage(label, line);
      const expected =
        labelled === undefined
          ? role === "caption"
            ? isCaption(label.captions, line.text)
            : (label.furniture ?? []).some((one) => tidy(one) === line.text)
          : is(labelled);
      const also = [label.alsoAccept[String(line.n)] ?? []].flat();
      return { file: label.file, role, text: line.text, expected: also.some(is) ? found : expected, found };
    }),
  );
}

/** Of a page whose paragraphs are labelled, all else is furniture, but for what has a field or repeats one. */
function roleOnPage({ body, captions, ...label }: Label, { text, role }: RecognisedLine): string | undefined {
  if (body === undefined) return undefined;
  if (isCaption(captions, text)) return "caption";
  if (body.some((beginning) => text.startsWith(beginning))) return "body";
  const fields = [label.title, label.kicker, label.standfirst].map((one) => tidy(one ?? ""));
  return fields.includes(text) || ["dateline", "byline", "duplicate"].includes(role) ? role : "furniture";
}

/** The whole of a labelled caption, or one of the lines that it stands on: more than the name in its credit. */
function isCaption(captions: readonly string[], line: string): boolean {
  const isPart = /^\(?ảnh\s*:/iu.test(line) || line.split(" ").length >= 4;
  return captions
    .map(tidy)
    .some((one) => one === line || (isPart && (one.startsWith(`${line} `) || one.endsWith(` ${line}`))));
}

function text(value: unknown): string {
  if (value === null || value === undefined) return "";
  return tidy(Array.isArray(value) ? value.join() : String(value));
}

/** A list of periods or places is the same in any order. */
function same(a: string, b: string): boolean {
  return a.split(",").sort().join() === b.split(",").sort().join();
}
