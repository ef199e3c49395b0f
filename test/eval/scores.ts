/** Marks made into figures. */
import type { LineMark, Mark, Marks } from "./facts.ts";

export interface Score {
  field: string;
  /** Between 0 and 1: exact match, or F1 for captions and furniture. */
  score: number;
  of: number;
}

export function scores({ facts, lines }: Marks): Score[] {
  const fields = [...new Set(facts.map(({ field }) => field))];
  const exact = fields.map((field) =>
    share(
      field,
      facts.filter((mark) => mark.field === field),
    ),
  );
  const stated = share(
    "stated facts",
    facts.filter((mark) => mark.stated),
  );
  return [...exact, stated, f1("captions F1", "caption", lines), f1("furniture F1", "furniture", lines)];
}

function share(field: string, marks: readonly Mark[]): Score {
  return {
    field,
    score: marks.length === 0 ? 1 : marks.filter(({ right }) => right).length / marks.length,
    of: marks.length,
  };
}

function f1(field: string, role: LineMark["role"], lines: readonly LineMark[]): Score {
  const own = lines.filter((line) => line.role === role);
  const count = (expected: boolean, found: boolean) =>
    own.filter((line) => line.expected === expected && line.found === found).length;
  const hits = count(true, true);
  const all = 2 * hits + count(true, false) + count(false, true);
  return { field, score: all === 0 ? 1 : (2 * hits) / all, of: hits + count(true, false) };
}
