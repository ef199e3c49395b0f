/** The sidecar that an archivist is given to fill: a line for each fact that a source does not tell. */
import { FACTS, type Fact, type FrontMatter } from "../../src/report/schema.ts";

/** What an archive cannot do well without, each with an example and what it means. */
const WANTED: Partial<Record<Fact, string>> = {
  title: "title: …                              # the headline, as printed",
  published:
    "published: 2017-03-06T08:46:00+07:00  # when it was published; the day alone where no time is known",
  publication: "publication: bao-lam-dong             # the paper: a slug of vocabulary/publications.yml",
  provinces: "provinces: [lam-dong]                 # slugs of vocabulary/provinces.yml",
};

/** The facts that are wanted and neither told nor given. */
export function factsToFill(basis: FrontMatter["basis"]): Fact[] {
  return FACTS.filter((fact) => WANTED[fact] !== undefined && basis[fact] === undefined);
}

/**
 * A sidecar with every line commented out, so that it says nothing until it is filled.
 *
 * @param file the source, inside `sources/`
 * @param facts what to ask for; see `factsToFill`
 */
export function sidecarForm(file: string, facts: readonly Fact[]): string {
  return [
    `# What the text of ${file} does not tell. Fill in what you know, and take the «#» before it away.`,
    "# Then run: npm run normalise",
    ...facts.map((fact) => `# ${WANTED[fact]}`),
    "",
  ].join("\n");
}
