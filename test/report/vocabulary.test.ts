import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { typeOn } from "../../src/report/vocabulary.ts";
import { parseVocabulary } from "../../src/report/vocabulary-parse.ts";

const builtIn = (name: string) => ({
  file: `vocabulary/${name}`,
  text: readFileSync(new URL(`../../content/vocabulary/${name}`, import.meta.url), "utf8"),
});
const files = { provinces: [builtIn("provinces.yml")], publications: [builtIn("publications.yml")] };
const { vocabulary, problems } = parseVocabulary(files);
const slugs = (list: readonly { slug: string }[]) => list.map((item) => item.slug);

describe("the built-in vocabulary", () => {
  test("is sound", () => {
    expect(problems).toEqual([]);
  });

  test("has 34 provinces and cities from 1 July 2025, and 63 the day before", () => {
    const count = (day: string) =>
      vocabulary.provinces.filter((p) => vocabulary.provinceAt(p.slug, day) !== undefined).length;
    expect([count("2025-06-30"), count("2025-07-01")]).toEqual([63, 34]);
  });

  test("gives no host to two papers", () => {
    const hosts = vocabulary.publications.flatMap((publication) => publication.hosts);
    expect(hosts).toHaveLength(new Set(hosts).size);
  });

  test("follows a province through splits and mergers to what holds its land today", () => {
    expect(slugs(vocabulary.nowPartOf("quang-binh"))).toEqual(["quang-tri"]);
    expect(slugs(vocabulary.nowPartOf("ha-nam-ninh"))).toEqual(["ninh-binh"]);
    expect(slugs(vocabulary.nowPartOf("binh-tri-thien"))).toEqual(["quang-tri", "hue"]);
    expect(slugs(vocabulary.nowPartOf("gia-lai"))).toEqual(["gia-lai"]);
    expect(vocabulary.nowPartOf("khong-co")).toEqual([]);
  });

  test("tells apart two provinces that bore one name", () => {
    expect(vocabulary.provinceAt("Cần Thơ", "2003-12-31")?.slug).toBe("can-tho-tinh");
    expect(vocabulary.provinceAt("Cần Thơ", "2004-01-01")?.slug).toBe("can-tho");
    expect(vocabulary.provinceAt("Quảng Bình", "2025-07-01")).toBeUndefined();
  });

  test("knows the rank of a province on a day", () => {
    const dongNai = vocabulary.province("dong-nai");
    expect(dongNai && [typeOn(dongNai, "2026-04-29"), typeOn(dongNai, "2026-04-30")]).toEqual([
      "tỉnh",
      "thành phố",
    ]);
  });

  test("finds a paper by its tag and by the nearest listed host of an address", () => {
    expect(slugs(vocabulary.byTag("QBĐT"))).toEqual(["bao-quang-binh"]);
    expect(vocabulary.byAddress("http://www.thtg.vn/tin")?.name).toBe("Đài PT-TH Tiền Giang");
    expect(vocabulary.byAddress("https://bacninh.dangcongsan.vn/x")?.province).toBe("bac-ninh");
    expect(vocabulary.byAddress("https://example.org/")).toBeUndefined();
    expect(vocabulary.byAddress("not an address")).toBeUndefined();
  });
});

describe("an archive's own vocabulary", () => {
  test("replaces entries of the same slug and adds the others", () => {
    const own = {
      file: "own.yml",
      text: "- { slug: bao-gia-lai, name: Báo GL, kind: newspaper }\n- { slug: bao-moi, name: Báo Mới, kind: newspaper }",
    };
    const both = parseVocabulary({ ...files, publications: [...files.publications, own] });
    expect(both.problems).toEqual([]);
    expect(both.vocabulary.publication("bao-gia-lai")).toMatchObject({ name: "Báo GL", hosts: [] });
    expect(both.vocabulary.publications).toHaveLength(vocabulary.publications.length + 1);
  });

  test("is told what is wrong, where and how to mend it", () => {
    const own = { file: "own.yml", text: "- slug: a\n  name: A\n  kind: báo\n  province: nowhere\n" };
    expect(parseVocabulary({ ...files, publications: [own] }).problems).toMatchObject([
      { file: "own.yml", line: 3, field: "0.kind", found: "«báo»" },
    ]);
    const fixed = { ...own, text: own.text.replace("báo", "newspaper") };
    expect(parseVocabulary({ ...files, publications: [fixed] }).problems).toMatchObject([
      { file: "own.yml", field: "a", found: "«nowhere»" },
    ]);
  });

  test("may not name one slug twice", () => {
    const twice = {
      file: "own.yml",
      text: "- { slug: a, name: A, kind: portal }\n- { slug: a, name: B, kind: portal }",
    };
    expect(parseVocabulary({ ...files, publications: [twice] }).problems).toMatchObject([{ field: "a" }]);
  });
});
