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
    const { provinces: found } = provincesOf("Ngày 4/3, Tỉnh uỷ Khánh Hoà họp");
    expect(found?.basis.words).toBe("Tỉnh uỷ Khánh Hoà");
  });
});

describe("the province of a report, more closely", () => {
  test.each([
    ["Chiều 9/1, Đảng ủy xã Hạ Hòa (Phú Thọ) họp", "phu-tho", "stated", "province-in-brackets"],
    ["Ngày 4/3, Huyện ủy Tân Kỳ (tỉnh Nghệ An) họp", "nghe-an", "stated", "province-in-brackets"],
    ["Ngày 4/3, Khối Dân vận xã Ea Tiêu (Cư Kuin, Đắk Lắk) họp", "dak-lak", "stated", "province-in-brackets"],
    ["Ngày 4/3, Đảng bộ phường Phú Thuận, TPHCM họp", "ho-chi-minh", "stated", "province-behind-the-place"],
    ["Đồng chí Bí thư Tỉnh ủy Sơn La chủ trì", "son-la", "inferred", "office-of-a-delegate"],
  ])("«%s»: %s, %s", (lead, slug, known, rule) => {
    expect(provincesOf(lead).provinces).toMatchObject({ value: [slug], basis: { known, rule } });
  });

  test.each([
    ["the house in which it met", "Ngày 22-12, tại Tỉnh ủy Tây Ninh, Cụm thi đua họp"],
    ["a person's, in brackets", "Đồng chí Nguyễn Văn An (Nghệ An) phát biểu"],
    ["that of guests", "Tỉnh ủy họp. Dự có đoàn công tác của Tỉnh ủy Quảng Ngãi"],
    ["that of an office held once", "Tỉnh ủy họp. Dự có đồng chí An, nguyên Bí thư Tỉnh ủy Thái Bình"],
    ["that of a birthplace", "Đồng chí An, quê ở tỉnh Hà Tĩnh, được tặng Kỷ niệm chương"],
    ["one that others learn from", "Tỉnh ủy học tập kinh nghiệm của tỉnh Quảng Ninh"],
    ["either end of a region", "Các tỉnh ủy phía Nam (từ tỉnh Ninh Thuận đến tỉnh Cà Mau) dự"],
    ["a word of a song", "Giải nhất là ca khúc “Tỉnh ủy Nghệ An - ngày về” của một nhạc sĩ trẻ"],
    ["of a commune in which it met", "Sáng nay, tại huyện Mộc Châu, Sơn La, hội nghị đã họp"],
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

describe("a province that only a later paragraph names", () => {
  const of = (paper?: string) =>
    provinces(
      readingWith(
        ["title", "Tổng kết năm"],
        ["body", FILLER],
        ["body", "Hội nghị bầu Tỉnh ủy Bắc Giang làm Cụm trưởng"],
      ),
      undefined,
      paper === undefined ? undefined : paperOf(paper),
      "2017-03-04",
    ).provinces;

  test("is a conclusion", () => {
    expect(of()).toMatchObject({ value: ["bac-giang"], basis: { known: "inferred", rule: "committee" } });
  });

  test("yields to the paper's own", () => {
    expect(of("bao-lang-son")).toMatchObject({
      value: ["lang-son"],
      basis: { rule: "province-of-the-paper" },
    });
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

describe("where the province of a report is told", () => {
  const of = (...lines: Parameters<typeof readingWith>) =>
    provinces(readingWith(["title", "Tổng kết năm"], ...lines), undefined, undefined, "2017-03-04").provinces
      ?.value;
  const told = "Tỉnh ủy Gia Lai họp";

  test.each(["kicker", "standfirst", "caption"] as const)("in a %s too", (role) => {
    expect(of([role, told], ["body", FILLER])).toEqual(["gia-lai"]);
  });

  test("in the first three paragraphs, and further down at a bridge point alone", () => {
    const above: ["body", string][] = [1, 2, 3].map(() => ["body", FILLER]);
    expect(of(...above.slice(1), ["body", told])).toEqual(["gia-lai"]);
    expect(of(...above, ["body", told])).toBeUndefined();
    expect(of(...above, ["body", "Các đại biểu dự tại điểm cầu Gia Lai"])).toEqual(["gia-lai"]);
  });

  test.each([
    ["a paragraph that opens with a bare name", "Gia Lai: nhiều đổi mới", "Tổng kết năm"],
    ["a name further on in the headline", FILLER, "Hội nghị ở Gia Lai: nhiều đổi mới"],
    ["a headline that opens with a bare name", FILLER, "Gia Lai tổng kết năm"],
    ["the letters of a longer word", "Ngày 4/3, Tỉnh ủy Gia Laiang họp", "Tổng kết năm"],
  ])("not by %s", (_, lead, title) => {
    expect(provincesOf(lead, { title })).toEqual({});
  });

  test("by the one bridge point outside the capital", () => {
    const lead = "Tại điểm cầu Thành ủy Hà Nội, Ban Bí thư họp; tại điểm cầu Gia Lai có lãnh đạo";
    expect(provincesOf(lead).provinces).toMatchObject({
      value: ["gia-lai"],
      basis: { rule: "bridge-point" },
    });
    expect(provincesOf(`${lead}, tại điểm cầu Kon Tum có cán bộ`)).toEqual({
      ambiguous: ["Hà Nội", "Gia Lai", "Kon Tum"],
    });
  });

  test("by none where the one named first is not named twice as often as each other", () => {
    const named = (name: string, times: number) => Array(times).fill(`Tỉnh ủy ${name}`).join(", ");
    const lead = [named("Gia Lai", 4), named("Kon Tum", 2), named("Đắk Lắk", 3)].join(", ");
    expect(provincesOf(lead).provinces).toBeUndefined();
    expect(provincesOf(lead.replace(", Tỉnh ủy Đắk Lắk", "")).provinces?.value).toEqual(["gia-lai"]);
  });
});

describe("the host of a national conference", () => {
  const conference = (place: string, guest: string) =>
    provincesOf(`Ngày 23-3, ${place}, hội nghị toàn quốc họp. Dự có Bí thư ${guest}`).provinces;

  test.each(["tại Cần Thơ", "ở Cần Thơ", "tại thành phố Cần Thơ"])(
    "%s sits in it as any other does",
    (place) => {
      expect(conference(place, "Thành ủy Cần Thơ")).toBeUndefined();
    },
  );

  test("is not the place of another guest, nor of a conference of the province alone", () => {
    expect(conference("tại Cần Thơ", "Tỉnh ủy Gia Lai")?.value).toEqual(["gia-lai"]);
    const own = "Ngày 23-3, tại Cần Thơ, hội nghị họp. Dự có Bí thư Thành ủy Cần Thơ";
    expect(provincesOf(own).provinces).toMatchObject({
      value: ["can-tho"],
      basis: { known: "inferred", rule: "office-of-a-delegate" },
    });
  });
});

test("where no day is known, a province that has long ceased to be is not read", () => {
  const of = (name: string) =>
    provinces(readingWith(["body", `Tỉnh ủy ${name} họp`]), undefined, undefined, undefined).provinces?.value;
  expect(of("Hà Tây")).toEqual(["ha-tay"]);
  expect(of("Cửu Long")).toBeUndefined();
});

describe("provinces among others", () => {
  test("those of a list are not the report's", () => {
    expect(provincesOf("Công tác giúp dân ở các tỉnh Hà Tĩnh, Quảng Bình đạt hiệu quả")).toEqual({});
    expect(provincesOf("Đại diện các điểm cầu Thanh Hóa, Cần Thơ nêu vướng mắc")).toEqual({});
  });

  test("a name that says itself what it is needs no word before it, unless it is the venue", () => {
    const organiser = "Đảng ủy Khối Dân - Chính - Đảng TPHCM";
    const told = provincesOf(`Chiều 26/12, ${organiser} tổng kết năm 2018`, { organiser, day: "2018-12-26" });
    expect(told.provinces?.value).toEqual(["ho-chi-minh"]);
    expect(provincesOf("Sáng 4/3, tại TPHCM, Bộ tổ chức hội nghị")).toEqual({});
  });
});

test("a city in the name of a school is its province; one in a row of others is not", () => {
  const day = "2020-11-14";
  expect(provincesOf("Trường Dự bị đại học Thành phố Hồ Chí Minh họp", { day }).provinces?.value).toEqual([
    "ho-chi-minh",
  ]);
  expect(provincesOf("Dịch bùng phát ở Bắc Giang rồi Thành phố Hồ Chí Minh", { day })).toEqual({});
  expect(provincesOf("Dự có các đơn vị: Đồng Nai, TP. Hồ Chí Minh, Đắk Lắk", { day })).toEqual({});
});

test("where a central body meets says nothing of the province; where a district's does, it does", () => {
  const of = (organiser: string) =>
    provincesOf(`Sáng 4/3, tại thành phố Đà Lạt (Lâm Đồng), ${organiser} họp`, {
      organiser,
      day: "2018-03-04",
    }).provinces?.value;
  expect(of("Ban Tuyên giáo Trung ương")).toBeUndefined();
  expect(of("Thành ủy Đà Lạt")).toEqual(["lam-dong"]);
});

describe("a central meeting in a province's paper", () => {
  const central = { organiser: "Ban Dân vận Trung ương", paper: "bao-gia-lai" };
  const LEAD = "Sáng 16-12, tại Hà Nội, Ban Dân vận Trung ương họp.";

  test("is of no province", () => {
    expect(provincesOf(LEAD, central)).toEqual({});
  });

  test("is the paper's where it was followed from there", () => {
    expect(provincesOf(`${LEAD} Tại điểm cầu tỉnh có đồng chí Bí thư.`, central).provinces?.value).toEqual([
      "gia-lai",
    ]);
  });

  test("is not that of guests whom it names further down", () => {
    const reading = readingWith(
      ["title", "Hội nghị Quân ủy"],
      ["body", "Ngày 25-12, Quân ủy Trung ương họp."],
      ["body", "Dự có Bộ Tư lệnh TP Hồ Chí Minh."],
    );
    const organiser = stated(["Quân ủy Trung ương"], "organiser-subject", 2, "Quân ủy Trung ương");
    expect(provinces(reading, organiser, undefined, "2017-12-25")).toEqual({});
  });
});

test("a bridge point may be a body's: «điểm cầu Ban Tổ chức Tỉnh ủy Bình Thuận»", () => {
  expect(
    provincesOf("Tại điểm cầu Ban Tổ chức Tỉnh ủy Bình Thuận có đồng chí Bí thư").provinces,
  ).toMatchObject({
    value: ["binh-thuan"],
    basis: { rule: "bridge-point" },
  });
});

test("a number may be a committee's name: «Ban Chỉ đạo 35 tỉnh Vĩnh Phúc»", () => {
  const organiser = "Ban Chỉ đạo 35 tỉnh Vĩnh Phúc";
  expect(provincesOf(`Chiều 14/7, ${organiser} họp`, { organiser }).provinces?.value).toEqual(["vinh-phuc"]);
});
