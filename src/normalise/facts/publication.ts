import type { Publication } from "../../report/vocabulary.ts";
import { openingTag } from "../lines/prose.ts";
import { type Found, linesOf, type Reading, stated } from "../reading.ts";

export interface PaperFound {
  publication?: Found<Publication>;
  /** A tag that several papers sign with, or none that the vocabulary knows. */
  unknownTag?: { tag: string; line: number };
}

/** What a page prints around a report that names its paper. */
const FOLLOW = /^Theo dõi\s+(.+?)\s+trên\s/iu;

/**
 * The paper, where the text itself tells it: by the tag that opens the lead, by a line that is the paper's
 * name, by what the page says around the report. «Theo Báo X» tells where the words come from, not the paper.
 */
export function publication(reading: Reading): PaperFound {
  const { vocabulary } = reading;
  for (const line of linesOf(reading, "body", "standfirst").slice(0, 3)) {
    const tag = openingTag(line.text);
    if (!tag) continue;
    const papers = vocabulary.byTag(tag.tag);
    const [paper] = papers;
    if (paper && papers.length === 1) return { publication: stated(paper, "opening-tag", line.n, tag.text) };
    return { unknownTag: { tag: tag.tag, line: line.n } };
  }
  for (const line of linesOf(reading, "furniture", "breadcrumb")) {
    const name = FOLLOW.exec(line.text)?.[1] ?? (line.rule === "paper-name" ? line.text : undefined);
    const paper = name === undefined ? undefined : byName(vocabulary.publications, name);
    if (paper) return { publication: stated(paper, "paper-named-on-the-page", line.n, line.text) };
  }
  return {};
}

function byName(papers: readonly Publication[], name: string): Publication | undefined {
  return papers.find((paper) => paper.name === name || paper.aliases.includes(name));
}
