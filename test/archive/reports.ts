import { readFileSync } from "node:fs";
import type { Report } from "../../src/report/schema.ts";
import { parseVocabulary } from "../../src/report/vocabulary-parse.ts";

const builtIn = (name: string) => ({
  file: name,
  text: readFileSync(new URL(`../../content/vocabulary/${name}`, import.meta.url), "utf8"),
});

/** The built-in vocabulary. */
export const { vocabulary } = parseVocabulary({
  provinces: [builtIn("provinces.yml")],
  publications: [builtIn("publications.yml")],
});

/** A sound report of 6 March 2017 with little in it, but for what is given. */
export function reportWith(facts: Partial<Report>): Report {
  return {
    title: "Tổng kết công tác năm 2016",
    published: "2017-03-06T08:46:00+07:00",
    provinces: [],
    reviews: [],
    plans: [],
    captions: [],
    basis: {},
    ledger: [],
    source: { file: "a.txt", sha256: "0".repeat(64), encoding: "utf-8", lines: [] },
    body: ["Ngày 4/3, hội nghị đã họp."],
    ...facts,
  };
}
