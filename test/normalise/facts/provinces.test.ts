import { describe, expect, test } from "vitest";
import { provinces } from "../../../src/normalise/facts/provinces.ts";
import { stated } from "../../../src/normalise/reading.ts";
import { FILLER, readingWith, vocabulary } from "../reading-of.ts";

const paperOf = (slug: string) => {
  const paper = vocabulary.publication(slug);
  if (!paper) throw new Error(`no paper ${slug}`);
  return stated(paper, "opening-tag", 2, "(TAG)");
};
interface Told {
  organiser?: string;
  paper?: string;
  day?: string;
  title?: string;
}
function provincesOf(
  lead: string,
  { organiser, paper, day = "2017-03-04", title = "Tổng kết năm" }: Told = {},
) {
  return provinces(
    readingWith(["title", title], ["body", lead], ["body", FILLER]),
    organiser === undefined ? undefined : stated([organiser], "organiser-subject", 2, organiser),
    paper === undefined ? undefined : paperOf(paper),
    day,
  );
}

describe("the province of a report", () => {
  test.each([
    ["Các đại biểu dự tại điểm cầu Lâm Đồng", ["lam-dong"], "bridge-point"],
    ["Các đại biểu dự tại điểm cầu Tỉnh ủy Khánh Hoà", ["khanh-hoa"], "bridge-point"],
    ["Ngày 4/3, Tỉnh uỷ Gia Lai họp", ["gia-lai"], "committee"],
    ["Ngày 4/3, Thành ủy Đà Nẵng họp", ["da-nang"], "committee"],
    ["Ngày 4/3, Đảng bộ tỉnh Bắc Kạn họp", ["bac-kan"], "body-of-province"],
    ["Ngày 4/3, các huyện của tỉnh Quảng Bình họp", ["quang-binh"], "province-named"],
    ["Ngày 4/3, Tỉnh ủy Thừa Thiên - Huế họp", ["thua-thien-hue"], "committee"],
    ["Ngày 4/3, Thành ủy TP. Hồ Chí Minh họp", ["ho-chi-minh"], "committee"],
  ])("«%s»: %j", (lead, slugs, rule) => {
    expect(provincesOf(lead).provinces).toMatchObject({
      value: slugs,
      basis: { known: "stated", rule, line: 2 },
    });
  });

  test.each([
    ["the venue", "Ngày 4/3, tại Hà Nội, hội nghị đã họp"],
    ["the name of a person", "Đồng chí Nguyễn Hòa Bình phát biểu"],
    ["the name of Hồ Chí Minh", "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh"],
    ["a bare name", "Cán bộ từ Lâm Đồng cùng dự"],
    ["the main bridge point of a central conference", "Tại điểm cầu Hà Nội, Tổng Bí thư phát biểu"],
  ])("is not %s", (_, lead) => {
    expect(provincesOf(lead)).toEqual({});
  });

  test("is that of the bridge point, whatever province stands elsewhere", () => {
    const lead =
      "Tại điểm cầu Hà Nội, Ban Bí thư họp; tại điểm cầu Gia Lai có lãnh đạo Tỉnh ủy. Tỉnh Kon Tum cùng dự.";
    expect(provincesOf(lead).provinces?.value).toEqual(["gia-lai"]);
  });

  test("is the organiser's above that of a guest", () => {
    expect(
      provincesOf("Ngày 4/3, Tỉnh ủy Gia Lai họp; đoàn Tỉnh ủy Kon Tum dự", { organiser: "Tỉnh ủy Gia Lai" })
        .provinces,
    ).toMatchObject({ value: ["gia-lai"], basis: { rule: "province-of-organiser" } });
  });

  test("stands before the headline: «Gia Lai: …»", () => {
    expect(provincesOf(FILLER, { title: "Gia Lai: Tổng kết công tác dân vận" }).provinces).toMatchObject({
      value: ["gia-lai"],
      basis: { rule: "place-before-headline", line: 1 },
    });
  });

  test("is stated in the words as printed, though the gazetteer spells it in the other tone style", () => {
    expect(provincesOf("Ngày 4/3, Tỉnh uỷ Khánh Hoà họp").provinces?.basis.words).toContain("Khánh Hoà");
  });
});

describe("the province of a report, more closely", () => {
  test.each([
    ["Chiều 9/1, Đảng ủy xã Hạ Hòa (Phú Thọ) họp", "phu-tho", "stated", "province-in-brackets"],
    ["Ngày 4/3, Huyện ủy Tân Kỳ (tỉnh Nghệ An) họp", "nghe-an", "stated", "province-in-brackets"],
    ["Đồng chí Bí thư Tỉnh ủy Sơn La chủ trì", "son-la", "inferred", "office-of-a-delegate"],
  ])("«%s»: %s, %s", (lead, slug, known, rule) => {
    expect(provincesOf(lead).provinces).toMatchObject({ value: [slug], basis: { known, rule } });
  });

  test.each([
    ["the house in which it met", "Ngày 22-12, tại Tỉnh ủy Tây Ninh, Cụm thi đua họp"],
    ["a person's, in brackets", "Đồng chí Nguyễn Văn An (Nghệ An) phát biểu"],
    [
      "of the host of a national conference",
      "Ngày 23-3, tại Cần Thơ, hội nghị toàn quốc họp. Dự có Bí thư Thành ủy Cần Thơ",
    ],
  ])("is not %s", (_, lead) => {
    expect(provincesOf(lead)).toEqual({});
  });

  test("is that of each organiser where two hold it together", () => {
    const bodies = ["Tỉnh ủy Gia Lai", "Tỉnh ủy Kon Tum"];
    const lead = "Tỉnh ủy Gia Lai và Tỉnh ủy Kon Tum phối hợp tổ chức hội nghị";
    const reading = readingWith(["title", "Tổng kết năm"], ["body", lead], ["body", FILLER]);
    const found = provinces(reading, stated(bodies, "organiser-subject", 2, lead), undefined, "2017-03-04");
    expect(found.provinces).toMatchObject({ value: ["gia-lai", "kon-tum"], basis: { known: "stated" } });
  });
});

describe("where several provinces are named", () => {
  const lead = "Tỉnh ủy Gia Lai và Tỉnh ủy Kon Tum cùng họp";

  test("none is chosen, and all are told for a warning", () => {
    expect(provincesOf(lead)).toEqual({ ambiguous: ["Gia Lai", "Kon Tum"] });
  });

  test("the paper's own is", () => {
    expect(provincesOf(lead, { paper: "bao-kon-tum" }).provinces?.value).toEqual(["kon-tum"]);
  });

  test("the one named first is, where it is named at least twice as often", () => {
    expect(provincesOf(`${lead}. Tỉnh ủy Gia Lai mời`).provinces?.value).toEqual(["gia-lai"]);
  });
});

describe("where none is named", () => {
  test("it is inferred from the paper", () => {
    expect(provincesOf(FILLER, { paper: "bao-gia-lai" }).provinces).toEqual({
      value: ["gia-lai"],
      basis: { known: "inferred", rule: "province-of-the-paper", words: "(TAG)", line: 2 },
    });
  });

  test("it is absent for a paper of the whole country", () => {
    expect(provincesOf(FILLER, { paper: "bao-nhan-dan" })).toEqual({});
  });
});

describe("names that two provinces bore in turn", () => {
  test.each([
    ["Ngày 4/3, Tỉnh ủy Cần Thơ họp", "2003-03-04", "can-tho-tinh"],
    ["Ngày 4/3, Thành ủy Cần Thơ họp", "2017-03-04", "can-tho"],
  ])("«%s» on %s is %s", (lead, day, slug) => {
    expect(provincesOf(lead, { day }).provinces?.value).toEqual([slug]);
  });
});
