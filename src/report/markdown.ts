/** A report as a Markdown file with YAML front matter, written and read. */
import matter from "gray-matter";
import type { Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import remarkParse from "remark-parse";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { stringify } from "yaml";
import type { Problem } from "./problem.ts";
import { FrontMatter, type Report } from "./schema.ts";
import { checkYaml } from "./yaml.ts";

const refuse = (): never => {
  throw new Error("only YAML front matter is read");
};

/** Front matter is data: the engines that would run it as code are refused, and YAML is read by our one reader. */
const ENGINES = {
  yaml: { parse: () => ({}), stringify: (data: object) => stringify(data, { lineWidth: 0 }) },
  json: { parse: refuse, stringify: refuse },
  javascript: { parse: refuse, stringify: refuse },
};

const parser = unified().use(remarkParse);
const serialiser = unified().use(remarkStringify);

/** The paragraphs as Markdown. Whatever characters they hold, reading the result gives the same text back. */
export function printBody(paragraphs: readonly string[]): string {
  const root: Root = {
    type: "root",
    children: paragraphs.map((value) => ({ type: "paragraph", children: [{ type: "text", value }] })),
  };
  return serialiser.stringify(root);
}

/** The text of each block of a Markdown body, in order. */
export function parseBody(markdown: string): string[] {
  return parser.parse(markdown).children.map((block) => textOf(block));
}

/** The whole file of a report: front matter, an empty line, the body. */
export function printReport(report: Report): string {
  const { body, ...frontMatter } = report;
  return matter.stringify(`\n${printBody(body)}`, frontMatter, { engines: ENGINES });
}

/** What a report file holds: the report and its Markdown body, or the problems that make it unreadable. */
export type ParsedReport =
  | { report: Report; markdown: string; problems: [] }
  | { report?: never; markdown?: never; problems: Problem[] };

/**
 * Reads a report file and checks its front matter.
 *
 * @param file the name to give in messages
 * @returns problems for front matter that is missing, not YAML (`---js` is refused, never run) or not of the schema
 */
export function parseReport(text: string, file: string): ParsedReport {
  const [firstLine = ""] = text.split("\n", 1);
  if (firstLine.trimEnd() !== "---") {
    return {
      problems: [
        {
          file,
          line: 1,
          found: `«${firstLine.slice(0, 40)}»`,
          expected: "YAML front matter between two lines «---»",
          mend: "run «npm run normalise» to write the file again",
        },
      ],
    };
  }
  const split = matter(text, { engines: ENGINES });
  const checked = checkYaml(split.matter, FrontMatter, { file, offset: 0 });
  if (checked.value === undefined) return { problems: checked.problems };
  return {
    report: { ...checked.value, body: parseBody(split.content) },
    markdown: split.content,
    problems: [],
  };
}
