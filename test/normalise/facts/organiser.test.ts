import { describe, expect, test } from "vitest";
import { organiser } from "../../../src/normalise/facts/organiser.ts";
import { FILLER, readingWith } from "../reading-of.ts";

const organiserOf = (lead: string, title = "Tổng kết công tác năm 2016") =>
  organiser(readingWith(["title", title], ["body", lead], ["body", FILLER]));

describe("the body that holds the conference", () => {
  test.each([
    ["Ngày 4/3, Tỉnh ủy Gia Lai tổ chức hội nghị", ["Tỉnh ủy Gia Lai"]],
    ["(GLO)- Sáng 8-1, Ban Tổ chức Tỉnh uỷ tổng kết năm 2020", ["Ban Tổ chức Tỉnh uỷ"]],
    [
      "Ngày 4/3, Đảng ủy Khối các cơ quan tỉnh đã long trọng tổ chức hội nghị",
      ["Đảng ủy Khối các cơ quan tỉnh"],
    ],
    ["Hội nghị do Ban Dân vận Trung ương tổ chức", ["Ban Dân vận Trung ương"]],
    [
      "Hội nghị do Ban Tổ chức Trung ương, Bộ Nội vụ phối hợp tổ chức",
      ["Ban Tổ chức Trung ương", "Bộ Nội vụ"],
    ],
    [
      "Sáng 4/3, Ban Dân vận Tỉnh ủy phối hợp với Hội Nông dân tỉnh tổ chức hội nghị",
      ["Ban Dân vận Tỉnh ủy", "Hội Nông dân tỉnh"],
    ],
    ["(GLO)- Tỉnh ủy Gia Lai tổ chức hội nghị", ["Tỉnh ủy Gia Lai"]],
    ["Ban Dân vận (BDV) Tỉnh ủy Gia Lai tổ chức hội nghị", ["Ban Dân vận Tỉnh ủy Gia Lai"]],
    [
      "Sáng 4/3, Ban Dân vận Tỉnh ủy – cơ quan tham mưu của cấp ủy – tổ chức hội nghị",
      ["Ban Dân vận Tỉnh ủy"],
    ],
    ["Hội nghị do Ban Thi đua, khen thưởng tỉnh tổ chức", ["Ban Thi đua, khen thưởng tỉnh"]],
    ["Ban Dân vận Tỉnh ủy (BDV) sáng nay tổ chức hội nghị", ["Ban Dân vận Tỉnh ủy"]],
    ["HGO - Ngày 9-1, Tỉnh ủy tổ chức hội nghị tổng kết công tác năm 2018", ["Tỉnh ủy"]],
    [
      "Sáng 12/1, Đảng ủy các cơ quan Đảng phường Tổ chức Hội nghị tổng kết",
      ["Đảng ủy các cơ quan Đảng phường"],
    ],
    ["Ngày 31-12, Đảng bộ phường Phú Thuận, TPHCM tổ chức hội nghị", ["Đảng bộ phường Phú Thuận"]],
    [
      "Chiều 16/01/2017, Công đoàn Viên chức tỉnh Trà Vinh tổ chức tổng kết",
      ["Công đoàn Viên chức tỉnh Trà Vinh"],
    ],
    [
      "Chiều 7/10, Ban Tổ chức Thành ủy phối hợp Văn phòng Thành ủy tổ chức giao ban",
      ["Ban Tổ chức Thành ủy", "Văn phòng Thành ủy"],
    ],
    ["Ngày 12-10, Ban Tổ chức Thành ủy Hà Nội kỷ niệm 85 năm ngành tổ chức", ["Ban Tổ chức Thành ủy Hà Nội"]],
    [
      "Sáng 11/1, Ban Chấp hành Đảng bộ Tập đoàn nhiệm kỳ 2015 - 2020 đã tổ chức họp",
      ["Ban Chấp hành Đảng bộ Tập đoàn"],
    ],
    ["Sáng 4/3, ủy ban Kiểm tra Tỉnh ủy tổ chức hội nghị", ["ủy ban Kiểm tra Tỉnh ủy"]],
    [
      "Chiều 25-4, Ban Tuyên giáo Thành ủy phối hợp với Hội Nhà báo thành phố, tổ chức hội nghị",
      ["Ban Tuyên giáo Thành ủy", "Hội Nhà báo thành phố"],
    ],
    ["Sáng 4/3, Ban Chấp hành Đảng bộ tỉnh khóa XV họp", ["Ban Chấp hành Đảng bộ tỉnh"]],
    ["Sáng 1/7, Ban Tổ chức Trung ương hội nghị trực tuyến sơ kết 6 tháng", ["Ban Tổ chức Trung ương"]],
    ["Chiều nay, ngày 11/01/2022 Đảng bộ xã Hòa Phong tổ chức hội nghị", ["Đảng bộ xã Hòa Phong"]],
    ["Ngày 05-7-2016 Đảng bộ quận Ngô Quyền tổ Hội nghị sơ kết 6 tháng", ["Đảng bộ quận Ngô Quyền"]],
    [
      "Sáng 9/1, Đảng ủy Bộ Văn hóa, Thể thao và Du lịch đã tổ chức hội nghị",
      ["Đảng ủy Bộ Văn hóa, Thể thao và Du lịch"],
    ],
    ["Ngày 29/12, Tỉnh đoàn Quảng Trị tổ chức hội nghị", ["Tỉnh đoàn Quảng Trị"]],
    ["Hội nghị tổng kết của Văn phòng T.Ư Đảng đã họp", ["Văn phòng T.Ư Đảng"]],
    [
      "Sáng 4/3, Ban Chỉ đạo quy chế dân chủ và dân vận khéo họp",
      ["Ban Chỉ đạo quy chế dân chủ và dân vận khéo"],
    ],
  ])("«%s»: %j", (lead, bodies) => {
    expect(organiserOf(lead)?.value).toEqual(bodies);
  });

  test("is read from the headline or the kicker where the lead tells none", () => {
    expect(organiserOf(FILLER, "Thành ủy Pleiku tổng kết công tác năm 2016")).toMatchObject({
      value: ["Thành ủy Pleiku"],
      basis: { rule: "organiser-headline", line: 1 },
    });
    const kicker = readingWith(["kicker", "Huyện uỷ Chư Sê:"], ["title", "Nhiều đổi mới"], ["body", FILLER]);
    expect(organiser(kicker)).toMatchObject({
      value: ["Huyện uỷ Chư Sê"],
      basis: { rule: "organiser-kicker" },
    });
  });

  test("is read from the standfirst where the lead tells none", () => {
    const reading = readingWith(
      ["standfirst", "Ngày 4/3, Tỉnh ủy Gia Lai tổ chức hội nghị."],
      ["body", FILLER],
    );
    expect(organiser(reading)).toMatchObject({ value: ["Tỉnh ủy Gia Lai"], basis: { line: 1 } });
  });

  test("is not looked for below the second paragraph, where others are spoken of", () => {
    const held = "Ngày 4/3, Tỉnh ủy Gia Lai tổ chức hội nghị.";
    const title: ["title", string] = ["title", "Nhiều đổi mới"];
    expect(organiser(readingWith(title, ["body", FILLER], ["body", held]))?.value).toEqual([
      "Tỉnh ủy Gia Lai",
    ]);
    expect(organiser(readingWith(title, ["body", FILLER], ["body", FILLER], ["body", held]))).toBeUndefined();
  });

  test("has a name of 24 words at the most; what is longer is a sentence, and another rule may tell", () => {
    const words = (count: number) => `Ban Chỉ đạo ${"a ".repeat(count - 4)}tỉnh`;
    const title = "Thành ủy Pleiku tổng kết công tác năm 2016";
    expect(organiserOf(`Ngày 4/3, ${words(24)} tổ chức hội nghị`, title)?.value).toEqual([words(24)]);
    expect(organiserOf(`Ngày 4/3, ${words(25)} tổ chức hội nghị`, title)?.value).toEqual(["Thành ủy Pleiku"]);
  });

  test("is no office that a person holds", () => {
    expect(organiserOf("Đại tướng An, Bộ trưởng Bộ Công an chủ trì hội nghị.", "Tổng kết")).toBeUndefined();
    expect(organiserOf("Ông An, Viện trưởng Viện Kiểm sát chủ trì hội nghị.", "Tổng kết")).toBeUndefined();
  });

  test("is stated with the words as printed, full stops of abbreviations among them", () => {
    expect(organiserOf("Sáng 4/3, Ban Dân vận T.Ư tổ chức hội nghị")?.basis).toEqual({
      known: "stated",
      rule: "organiser-subject",
      words: "Ban Dân vận T.Ư tổ chức",
      line: 2,
    });
  });

  test.each([
    ["Đồng chí Bí thư dự và chỉ đạo", "a person"],
    ["Sáng 4/3, đồng chí Trưởng Ban Tổ chức Tỉnh ủy chủ trì họp báo", "the office of a person"],
    ["Hội nghị tổng kết đã họp", "the conference itself"],
    ["Cán bộ và nhân dân tổ chức nhiều hoạt động", "no body"],
  ])("is not in «%s»: %s", (lead) => {
    expect(organiserOf(lead)).toBeUndefined();
  });
});

describe("who holds the conference, and who only stands near it", () => {
  test.each([
    [
      "Sáng 4/3, Thường vụ Đảng ủy Tổng công ty Sông Lô tổ chức hội nghị",
      ["Thường vụ Đảng ủy Tổng công ty Sông Lô"],
    ],
    [
      "Ngày 4/3, Đảng ủy cơ quan Đảng, đoàn thể huyện tổ chức hội nghị",
      ["Đảng ủy cơ quan Đảng, đoàn thể huyện"],
    ],
    [
      "Ngày 4/3, Đoàn Chủ tịch Trung ương Hội LHPN Việt Nam tổ chức hội nghị",
      ["Đoàn Chủ tịch Trung ương Hội LHPN Việt Nam"],
    ],
    [
      "Ngày 4/3, Ban Dân vận Tỉnh ủy Đắk Nông, đơn vị Cụm trưởng Cụm thi đua số 6, đăng cai hội nghị",
      ["Ban Dân vận Tỉnh ủy Đắk Nông"],
    ],
  ])("«%s»", (lead, bodies) => {
    expect(organiserOf(lead)?.value).toEqual(bodies);
  });

  test("a body whose resolution is studied does not hold the conference", () => {
    const lead = "Sáng 4/3, cán bộ cơ quan dự hội nghị quán triệt Kết luận của Bộ Chính trị về cán bộ.";
    expect(organiserOf(lead, "Quán triệt kết luận mới")).toBeUndefined();
  });

  test("a body that is yet to do something has not held it", () => {
    expect(organiserOf("Từ nay, Ban Dân vận sẽ phối hợp mở lớp tập huấn.", "Dân vận khéo")).toBeUndefined();
  });

  test("a headline that is the beginning of the lead tells it as leads do", () => {
    const cut =
      "Sáng ngày 02/8/2023, Đảng ủy xã Ia Ly tổ chức Hội nghị sơ kết giữa nhiệm kỳ. Dự có đồng chí Đinh";
    expect(organiserOf(FILLER, cut)?.value).toEqual(["Đảng ủy xã Ia Ly"]);
  });
});

test("a plenum that is cited held no conference of the report's", () => {
  const lead =
    "Cán bộ nghe Nghị quyết Hội nghị lần thứ năm của Ban Chấp hành Trung ương khóa X “về kiểm tra”.";
  expect(organiserOf(lead, "Đổi mới")).toBeUndefined();
});

test("whose conference it is, told in passing, is inferred", () => {
  const lead = "Nhiều ý kiến được nêu tại hội nghị tổng kết năm 2016 của Ban Dân vận Tỉnh ủy, sáng 4/3.";
  expect(organiserOf(lead, "Đổi mới")?.basis.known).toBe("inferred");
  expect(organiserOf("Sáng 4/3, Ban Dân vận Tỉnh ủy tổ chức hội nghị.", "Đổi mới")?.basis.known).toBe(
    "stated",
  );
});

test("a corporation is a body, however its name is capitalised", () => {
  const lead = "Chiều 17/8/2023, Tổng Công ty Văn hóa đã tổ chức Hội nghị lần thứ 17.";
  expect(organiserOf(lead)?.value).toEqual(["Tổng Công ty Văn hóa"]);
});

describe("the name of a body", () => {
  test.each([
    [
      "holds a quotation that is whole",
      'Ngày 26-3, Ban Chỉ đạo Cuộc vận động "Học tập và làm theo tấm gương đạo đức Hồ Chí Minh" huyện Lạng Giang tổ chức hội nghị',
      ['Ban Chỉ đạo Cuộc vận động "Học tập và làm theo tấm gương đạo đức Hồ Chí Minh" huyện Lạng Giang'],
    ],
    [
      "may have what the body is behind it",
      "Đảng ủy Khối các cơ quan tỉnh Sóc Trăng, Cụm trưởng Cụm thi đua 13 tỉnh, thành phố khu vực Tây Nam Bộ, vừa tổ chức Hội nghị",
      ["Đảng ủy Khối các cơ quan tỉnh Sóc Trăng"],
    ],
    [
      "may have its term behind it",
      "Ngày 12/12, Ban Chấp hành Đảng bộ tỉnh, nhiệm kỳ 2025-2030 tổ chức hội nghị lần thứ tư",
      ["Ban Chấp hành Đảng bộ tỉnh"],
    ],
    [
      "ends before when the body began",
      "Đây là hội nghị đầu tiên của Ban Chấp hành Đảng bộ tỉnh sau khi ba tỉnh hợp nhất, đi vào hoạt động",
      ["Ban Chấp hành Đảng bộ tỉnh"],
    ],
  ])("%s", (_, lead, bodies) => {
    expect(organiserOf(lead, "Hội nghị lần thứ tư")?.value).toEqual(bodies);
  });

  test.each([
    "Đảng bộ UBND tỉnh được thành lập ngày 7/2/2025 với 58 tổ chức cơ sở đảng",
    "Năm 2018, Ủy ban MTTQ các cấp và các tổ chức thành viên đã khắc phục khó khăn",
    "Sáng 15/3, Ban Chỉ đạo tổng kết Nghị quyết số 18 họp phiên thứ nhất",
  ])("is not read from «%s», where «tổ chức» or «tổng kết» is no verb", (lead) => {
    expect(organiserOf(lead, "Làm việc với cơ sở")).toBeUndefined();
  });
});
