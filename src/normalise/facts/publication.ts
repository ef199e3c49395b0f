import type { Province, Publication } from "../../report/vocabulary.ts";
import { oldStyle } from "../../vietnamese/tones.ts";
import { openingTag } from "../lines/prose.ts";
import { type Found, inferred, linesOf, type Reading, stated } from "../reading.ts";

export interface PaperFound {
  publication?: Found<Publication>;
  /** A tag that several papers sign with, or none that the vocabulary knows. */
  unknownTag?: { tag: string; line: number };
}

/**
 * The paper, where the text itself tells it: by the tag that opens the lead, or by its name on the page
 * around the report. «Theo Báo X» tells where the words come from, not the paper.
 *
 * A tag that the vocabulary lacks may still be made of the initials of one province («PTO», «BVP»); then the
 * paper is inferred. `provinces` are those that the text names, to choose between papers of like initials.
 *
 * @example «(GLO)- Sáng 8-1, …» is stated to be Báo Gia Lai; «(XYZ) - …» gives `unknownTag`
 */
export function publication(reading: Reading, provinces: readonly string[]): PaperFound {
  const { vocabulary } = reading;
  // A headline is signed in brackets only: «TP - …» would be a place.
  const signedHeadline = linesOf(reading, "title").filter(({ text }) => text.startsWith("("));
  const [tag] = [...linesOf(reading, "body", "standfirst").slice(0, 4), ...signedHeadline].flatMap((line) => {
    const opening = openingTag(line.text);
    return opening ? [{ ...opening, line: line.n }] : [];
  });
  const signed = tag && choose(vocabulary.byTag(tag.tag), provinces);
  if (tag && signed) return { publication: stated(signed, "opening-tag", tag.line, tag.text) };
  const named = onThePage(reading);
  if (named) return { publication: named };
  if (!tag) return {};
  const guessed = choose(
    vocabulary.publications.filter((paper) =>
      signsWith(paper, tag.tag, vocabulary.province(paper.province ?? "")),
    ),
    provinces,
  );
  if (guessed) return { publication: inferred(guessed, "initials-of-the-province", tag.line, tag.text) };
  return { unknownTag: { tag: tag.tag, line: tag.line } };
}

/** The one paper, or the one of the province that the text names. */
function choose(papers: readonly Publication[], provinces: readonly string[]): Publication | undefined {
  if (papers.length <= 1) return papers[0];
  const own = papers.filter(({ province }) => province !== undefined && provinces.includes(province));
  return own.length === 1 ? own[0] : undefined;
}

function signsWith({ kind }: Publication, tag: string, province: Province | undefined): boolean {
  if (kind !== "newspaper" || province === undefined) return false;
  const initials = province.name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join("");
  const forms = [`${initials}O`, `${initials}ĐT`, `B${initials}`, `B${initials}O`, `B${initials}ĐT`];
  return forms.some((form) => form.toLowerCase() === tag.toLowerCase());
}

/** The one paper whose name stands in the lines around the report. */
function onThePage(reading: Reading): Found<Publication> | undefined {
  const papers = reading.vocabulary.publications.map((paper) => ({
    paper,
    names: [paper.name, ...paper.aliases].filter((name) => name.includes(" ")).map(oldStyle),
  }));
  const found = linesOf(reading, "furniture", "breadcrumb", "dateline")
    .filter(({ rule }) => rule !== "after-ending")
    .flatMap((line) => {
      const text = oldStyle(line.text);
      const [first = ""] = line.rule === "paper-name" ? line.text.split(/\s+/) : [];
      return papers
        .filter(
          ({ paper, names }) => names.some((name) => mentions(text, name)) || paper.tags.includes(first),
        )
        .map(({ paper }) => ({ paper, line }));
    });
  const [first] = found;
  const one = new Set(found.map(({ paper }) => paper.slug)).size === 1;
  return first && one
    ? stated(first.paper, "paper-named-on-the-page", first.line.n, first.line.text)
    : undefined;
}

/** Whether a line has a name as whole words, both in one tone style. */
function mentions(line: string, name: string): boolean {
  const at = line.indexOf(name);
  return at >= 0 && !/^\p{L}/u.test(line.slice(at + name.length)) && !/\p{L}$/u.test(line.slice(0, at));
}
