import { describe, expect, test } from "vitest";
import { publication } from "../../../src/normalise/facts/publication.ts";
import { FILLER, readingWith } from "../reading-of.ts";

const paperOf = (lead: string, provinces: string[] = []) =>
  publication(readingWith(["title", "Tổng kết"], ["body", lead], ["body", FILLER]), provinces);

describe("the paper", () => {
  test.each([
    ["(QBĐT) - Ngày 4/3, Tỉnh ủy họp", "bao-quang-binh"],
    ["(GLO)- Sáng 8-1, Tỉnh ủy họp", "bao-gia-lai"],
    ["(NTO) Hôm qua, Tỉnh ủy họp", "bao-ninh-thuan"],
    ["LSO- Sáng 8/1, Tỉnh ủy họp", "bao-lang-son"],
    ["BDK - Sáng 8/1, Tỉnh ủy họp", "bao-dong-khoi"],
    ["TCCS - Sáng 8/1, Trung ương họp", "tap-chi-cong-san"],
    ["Kinhtedothi - Sáng 8/1, Thành ủy họp", "bao-kinh-te-va-do-thi"],
    ["(Chinhphu.vn) - Sáng 8/1, Chính phủ họp", "bao-dien-tu-chinh-phu"],
  ])("of «%s» is %s, by its tag", (lead, slug) => {
    expect(paperOf(lead).publication).toMatchObject({
      value: { slug },
      basis: { known: "stated", rule: "opening-tag", line: 2 },
    });
  });

  test("is named by the page around the report", () => {
    const reading = readingWith(["furniture", "Theo dõi Báo Gia Lai trên Google News"], ["body", FILLER]);
    expect(publication(reading, []).publication).toMatchObject({
      value: { slug: "bao-gia-lai" },
      basis: { known: "stated", rule: "paper-named-on-the-page", line: 1 },
    });
  });

  test("may sign the headline, in brackets only", () => {
    const of = (title: string) =>
      publication(readingWith(["title", title], ["body", FILLER]), []).publication;
    expect(of("(Baonghean) Nhìn lại một năm")?.value.slug).toBe("bao-nghe-an");
    expect(of("TP - Nhìn lại một năm")).toBeUndefined();
  });

  test("is inferred from a tag of the initials of one province", () => {
    expect(paperOf("(PTO) - Sáng 8/1, Tỉnh ủy họp", ["phu-tho"]).publication).toMatchObject({
      value: { slug: "bao-phu-tho" },
      basis: { known: "inferred", rule: "initials-of-the-province", words: "(PTO) -" },
    });
  });
});

describe("no paper is told", () => {
  test.each([
    ["by «Theo Báo X»: that is where the words come from", ["byline", "Theo Báo Gia Lai"]],
    ["by a name in the body", ["body", "Báo Gia Lai và Báo Kon Tum cùng đưa tin"]],
    ["by a name among the headlines behind the report", ["body", FILLER]],
  ] as const)("%s", (_, line) => {
    expect(publication(readingWith([line[0], line[1]]), [])).toEqual({});
  });

  test("where the page names two", () => {
    const reading = readingWith(["furniture", "Báo Gia Lai"], ["furniture", "Báo Kon Tum"]);
    expect(publication(reading, [])).toEqual({});
  });

  test("by the headlines of other reports behind this one", () => {
    const line = { n: 1, role: "furniture", rule: "after-ending", text: "Báo Gia Lai gặp mặt" } as const;
    const { vocabulary } = readingWith();
    expect(publication({ lines: [line], vocabulary }, [])).toEqual({});
  });

  test("by a tag that the vocabulary lacks; the tag is told for a warning", () => {
    expect(paperOf("(XYZ) - Sáng 8/1, Tỉnh ủy họp")).toEqual({ unknownTag: { tag: "XYZ", line: 2 } });
  });
});

describe("a tag of initials", () => {
  test.each(["PTO", "PTĐT", "BPT", "BPTO", "BPTĐT", "bptđt"])("«(%s)» is that of Phú Thọ's paper", (tag) => {
    const { publication: paper } = paperOf(
      `(${tag.charAt(0).toUpperCase()}${tag.slice(1)}) - Sáng 8/1, Tỉnh ủy họp`,
    );
    expect(paper?.value.slug).toBe("bao-phu-tho");
  });

  test("that papers share is that of the province which the text names, if it names one", () => {
    const lead = "(BQNO) - Sáng 8/1, Tỉnh ủy họp";
    expect(paperOf(lead, ["quang-ngai"]).publication?.value.slug).toBe("bao-quang-ngai");
    expect(paperOf(lead, ["gia-lai"]).unknownTag?.tag).toBe("BQNO");
    expect(paperOf(lead, ["quang-ngai", "quang-nam"]).unknownTag?.tag).toBe("BQNO");
  });
});

describe("where a paper is told", () => {
  const { vocabulary } = readingWith();
  const around = (rule: string, text: string) =>
    publication({ lines: [{ n: 1, role: "furniture", rule, text }], vocabulary }, []).publication?.value.slug;

  test("in a standfirst, by its tag; in a path, by its name", () => {
    const standfirst = readingWith(["standfirst", "(GLO)- Sáng 8-1, Tỉnh ủy họp"], ["body", FILLER]);
    expect(publication(standfirst, []).publication?.value.slug).toBe("bao-gia-lai");
    const path = readingWith(["breadcrumb", "Báo Gia Lai"], ["body", FILLER]);
    expect(publication(path, []).publication?.value.slug).toBe("bao-gia-lai");
  });

  test("by a tag in the line with the page's name alone", () => {
    expect(around("paper-name", "GLO điện tử")).toBe("bao-gia-lai");
    expect(around("given", "GLO điện tử")).toBeUndefined();
  });

  test.each(["Báo Gia Laiang", "XBáo Gia Lai", "Báo"])("not in «%s»: no name as whole words", (text) => {
    expect(around("given", text)).toBeUndefined();
  });
});

test("a paper that is named beside the day is told", () => {
  const reading = readingWith(
    ["dateline", "Báo Gia Lai - 06/03/2017 08:46"],
    ["title", "Tỉnh ủy họp"],
    ["body", FILLER],
  );
  expect(publication(reading, []).publication?.value.slug).toBe("bao-gia-lai");
});
