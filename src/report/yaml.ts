/** The one place where YAML is read: front matter, sidecars and vocabulary all go through here. */
import { type Document, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { Problem } from "./problem.ts";

/** A checked value, or every problem that stands in its way. */
export type Checked<T> = { value: T; problems: [] } | { value?: never; problems: Problem[] };

interface Origin {
  /** The file's name, for messages. */
  file: string;
  /** Lines of the file before the YAML begins, where it is part of a larger file. */
  offset?: number;
}

/**
 * Reads YAML 1.2 (core schema: `12:30` and `010` stay what they look like) and checks it against a schema.
 * An empty text is read as an empty mapping. Aliases are refused, since a few of them can stand for gigabytes.
 *
 * @returns the value, or one problem for each fault with its line and field. Never throws for a bad text.
 */
export function checkYaml<T>(text: string, schema: z.ZodType<T>, origin: Origin): Checked<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: "1.2", schema: "core" });
  const lineAt = (position: number) => lines.linePos(position).line + (origin.offset ?? 0);

  if (document.errors.length > 0) {
    return {
      problems: document.errors.map((error) => ({
        file: origin.file,
        line: lineAt(error.pos[0]),
        found: error.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "") ?? error.code,
        expected: "YAML of the form «field: value»",
        mend: "check the quotes, the colons and the indentation of this line",
      })),
    };
  }

  let raw: unknown;
  try {
    raw = document.toJS({ maxAliasCount: 0 }) ?? {};
  } catch {
    return {
      problems: [
        {
          file: origin.file,
          found: "a YAML alias (*name)",
          expected: "every value written out",
          mend: "replace the alias by the value it stands for",
        },
      ],
    };
  }

  const result = schema.safeParse(raw, { reportInput: true });
  if (result.success) return { value: result.data, problems: [] };

  const lineOf = (path: readonly PropertyKey[]) => {
    const position = positionOf(document, path);
    return position === undefined ? undefined : lineAt(position);
  };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, origin.file, lineOf)) };
}

/**
 * The line of a field in a YAML text, from 1; of the nearest field around it where it has no place of its own.
 *
 * @example lineOfField("reading:\n  not: [a, b]", ["reading", "not", 1]) // 2
 */
export function lineOfField(text: string, path: readonly PropertyKey[]): number | undefined {
  const lines = new LineCounter();
  const position = positionOf(
    parseDocument(text, { lineCounter: lines, version: "1.2", schema: "core" }),
    path,
  );
  return position === undefined ? undefined : lines.linePos(position).line;
}

function positionOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    if (hasRange(node)) return node.range[0];
  }
  return undefined;
}

function problemsOf(
  issue: z.core.$ZodIssue,
  file: string,
  lineOf: (path: readonly PropertyKey[]) => number | undefined,
): Problem[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      return {
        ...at(file, path, lineOf(path)),
        found: "an unknown field",
        expected: "one of the documented fields",
        mend: "check the spelling against the field table in the README, or remove the line",
      };
    });
  }
  return [
    {
      ...at(file, issue.path, lineOf(issue.path)),
      found: issue.input === undefined ? "nothing" : `«${show(issue.input)}»`,
      expected: (issue.code === "invalid_key" ? (issue.issues[0]?.message ?? issue.message) : issue.message)
        .replace(/^(Invalid (input|option): )?expected /, "")
        .replace(/, received .*$/, ""),
      mend: "correct the value",
    },
  ];
}

function at(file: string, path: readonly PropertyKey[], line: number | undefined) {
  return {
    file,
    ...(line === undefined ? {} : { line }),
    ...(path.length === 0 ? {} : { field: path.map(String).join(".") }),
  };
}

function show(input: unknown): string {
  const text = typeof input === "string" ? input : (JSON.stringify(input) ?? String(input));
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
}
