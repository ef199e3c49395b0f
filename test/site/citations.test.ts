import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Archive } from "../../src/archive/archive.ts";
import type { Report } from "../../src/report/schema.ts";
import { citationFacts, personName } from "../../src/site/citation-facts.ts";
import { bibtex, cslJson, ris } from "../../src/site/citation-files.ts";
import { SiteConfig } from "../../src/site/config.ts";
import { Site } from "../../src/site/site.ts";
import { apa, vietnamese } from "../../templates/citations.ts";
import { reportWith, vocabulary } from "../archive/reports.ts";

function factsOf(facts: Partial<Report>, config: Partial<SiteConfig> = {}) {
  const archive = new Archive({ reports: [reportWith(facts)], vocabulary });
  const site = new Site({ config: SiteConfig.parse(config), archive, stored: new Map(), files: new Map() });
  const [entry] = archive.entries;
  if (entry === undefined) throw new Error("an archive of one report has one entry");
  return citationFacts(entry, site);
}

const whole = factsOf({ author: "DUY NGUYỄN", publication: "bao-lam-dong", url: "https://example.org/a" });

describe("the facts of a citation", () => {
  test("leave out what is only guessed", () => {
    const guess = { known: "inferred", rule: "x" } as const;
    expect(factsOf({ publication: "bao-lam-dong", basis: { publication: guess, published: guess } })).toEqual(
      { title: "Tổng kết công tác năm 2016" },
    );
  });

  test("name the page of the archive where the paper's address is not known", () => {
    const url = "https://example.org/kho/2017/03/06/tong-ket-cong-tac-nam-2016/";
    expect(factsOf({}, { address: "https://example.org/kho/" })).toMatchObject({ url, archived: url });
  });

  test("write a byline in capitals as a name, and leave initials and abbreviations", () => {
    expect(["DUY NGUYỄN", "Đ.N", "TTXVN", "Đình Lâm", "H’HEN NIÊ"].map(personName)).toEqual([
      "Duy Nguyễn",
      "Đ.N",
      "TTXVN",
      "Đình Lâm",
      "H’Hen Niê",
    ]);
  });
});

const read = (citation: readonly string[]) => citation.join("");

describe("a citation to read", () => {
  test("has the form of Vietnamese bibliographies", () => {
    expect(read(vietnamese(whole))).toBe(
      "Duy Nguyễn (2017), “Tổng kết công tác năm 2016”, Báo Lâm Đồng, ngày 6/3/2017, https://example.org/a.",
    );
  });

  test("has the form of APA", () => {
    expect(read(apa(whole))).toBe(
      "Duy Nguyễn. (2017, March 6). Tổng kết công tác năm 2016. Báo Lâm Đồng. https://example.org/a",
    );
  });

  test("does without author, paper and day", () => {
    const bare = { title: "Nhan đề" };
    expect(read(vietnamese(bare))).toBe("“Nhan đề” (không ghi ngày đăng).");
    expect(read(apa(bare))).toBe("Nhan đề. (n.d.).");
  });
});

describe("a citation as a file", () => {
  test("is a BibTeX entry with every Vietnamese letter as it is", () => {
    expect(bibtex("a-1", { ...whole, title: "50% {kế hoạch} & Đảng ủy_1" })).toBe(
      [
        "@article{a-1,",
        String.raw`  title = {{50\% \textbraceleft{}kế hoạch\textbraceright{} \& Đảng ủy\_1}},`,
        "  author = {{Duy Nguyễn}},",
        "  journal = {{Báo Lâm Đồng}},",
        "  year = {2017},",
        "  month = {3},",
        "  day = {6},",
        "  url = {https://example.org/a},",
        "  langid = {vietnamese}",
        "}\n",
      ].join("\n"),
    );
  });

  test("keeps BibTeX braces balanced for any title and address", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        (title, url) => {
          const text = bibtex("k", { title, url });
          expect(text.split("{")).toHaveLength(text.split("}").length);
        },
      ),
    );
  });

  test("is an RIS record in which no value can begin a line of its own", () => {
    expect(ris({ ...whole, title: "Một\nER  - " }).split("\r\n")).toEqual([
      "TY  - NEWS",
      "TI  - Một ER - ",
      "AU  - Duy Nguyễn",
      "T2  - Báo Lâm Đồng",
      "PY  - 2017",
      "DA  - 2017/03/06",
      "UR  - https://example.org/a",
      "LA  - vi",
      "ER  - ",
      "",
    ]);
  });

  test("is a CSL-JSON item", () => {
    expect(JSON.parse(cslJson("a-1", whole))).toEqual([
      {
        id: "a-1",
        type: "article-newspaper",
        title: "Tổng kết công tác năm 2016",
        author: [{ literal: "Duy Nguyễn" }],
        "container-title": "Báo Lâm Đồng",
        issued: { "date-parts": [[2017, 3, 6]] },
        URL: "https://example.org/a",
        language: "vi",
      },
    ]);
  });
});
