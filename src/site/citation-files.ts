/**
 * A citation for reference managers: BibTeX, RIS, CSL-JSON. All three are UTF-8, which every current reader of
 * them takes; the TeX accents of old have no sign for a letter with two marks.
 */
import type { CitationFacts } from "./citation-facts.ts";

/** In TeX these do something; each is given as the command that prints it. */
const TEX: Readonly<Record<string, string>> = {
  "\\": String.raw`\textbackslash{}`,
  "{": String.raw`\textbraceleft{}`,
  "}": String.raw`\textbraceright{}`,
  "^": String.raw`\textasciicircum{}`,
  "~": String.raw`\textasciitilde{}`,
  "%": String.raw`\%`,
  "&": String.raw`\&`,
  "#": String.raw`\#`,
  $: String.raw`\$`,
  _: String.raw`\_`,
};

/**
 * A BibTeX entry. Braces around title, author and paper keep capitals and treat a byline as one name.
 *
 * @param key the citation key, of letters, digits and «-»
 * @example bibtex("ky-yeu-2017-03-06", { title: "50% kế hoạch" })
 * // @misc{ky-yeu-2017-03-06,
 * //   title = {{50\% kế hoạch}},
 * //   langid = {vietnamese}
 * // }
 */
export function bibtex(key: string, facts: CitationFacts): string {
  const [year, month, day] = facts.published?.split("-") ?? [];
  const fields = [
    ["title", braced(facts.title)],
    ["author", facts.author && braced(facts.author)],
    ["journal", facts.publication && braced(facts.publication)],
    ["year", year && `{${year}}`],
    ["month", month && `{${Number(month)}}`],
    ["day", day && `{${Number(day)}}`],
    ["url", facts.url && `{${facts.url.replace(/[{}\\]/g, encodeURIComponent)}}`],
    ["langid", "{vietnamese}"],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = ${value}`);
  return `@${facts.publication ? "article" : "misc"}{${key},\n${lines.join(",\n")}\n}\n`;
}

function braced(text: string): string {
  return `{{${text.replace(/[\\{}^~%&#$_]/g, (sign) => TEX[sign] ?? sign)}}}`;
}

/** A RIS record of type NEWS. A tag without a value is left out. */
export function ris(facts: CitationFacts): string {
  const tags: [tag: string, value: string | undefined][] = [
    ["TY", "NEWS"],
    ["TI", facts.title],
    ["AU", facts.author],
    ["T2", facts.publication],
    ["PY", facts.published?.slice(0, 4)],
    ["DA", facts.published?.replaceAll("-", "/")],
    ["UR", facts.url],
    ["L2", facts.archived === facts.url ? undefined : facts.archived],
    ["LA", "vi"],
  ];
  const lines = tags
    .filter(([, value]) => value)
    .map(([tag, value]) => `${tag}  - ${value?.replace(/\s+/g, " ")}`);
  return `${[...lines, "ER  - "].join("\r\n")}\r\n`;
}

/** A list of one CSL-JSON item of type `article-newspaper`. */
export function cslJson(id: string, facts: CitationFacts): string {
  const item = {
    id,
    type: "article-newspaper",
    title: facts.title,
    ...(facts.author && { author: [{ literal: facts.author }] }),
    ...(facts.publication && { "container-title": facts.publication }),
    ...(facts.published && { issued: { "date-parts": [facts.published.split("-").map(Number)] } }),
    ...(facts.url && { URL: facts.url }),
    language: "vi",
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
