import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createSearch, type Search } from "../../src/search/engine/search.ts";
import { found, indexOf, page, searchOver } from "./index-on-disk.ts";

let index: URL;
let search: Search;

// What is read stays with a search: each test has its own.
beforeEach(() => {
  search = createSearch(index);
});

beforeAll(async () => {
  const shortenings = [
    { short: ["BCH"], long: ["Ban Chấp hành"] },
    { short: ["TW", "T.Ư"], long: ["Trung ương"] },
    { short: ["MTTQ"], long: ["Mặt trận Tổ quốc"] },
    { short: ["ĐBQH"], long: ["đại biểu Quốc hội"] },
    { short: ["KT-XH"], long: ["kinh tế - xã hội"] },
  ];
  index = await indexOf(
    [
      page("dang", "Xây dựng Đảng năm 2016", "Công tác xây dựng Đảng được chú trọng."),
      page("dang-xay", "Đảng ủy khối", "Đang xây một hội trường, dựng hai nhà văn hóa."),
      page("tuong", "Đang xây dựng tượng đài", "Đồng chí đến dự."),
      page("khoa", "Nghị quyết Trung ương khoá XII", "Uỷ ban họp; 3.703/3.823 đảng viên, đạt 99,52%."),
      page("quy", "Giao ban quý III", "Sáu tháng đầu năm, tổ hòa giải thành 131 vụ, phòng cháy rừng."),
      page("dat", "Hiến 900 mét vuông đất", "Phong trào hiến đất làm đường."),
      page("thuc-hien", "Giao ban tháng", "Đã thực hiện đạt 95% kế hoạch. Thể hiện rõ, đạt yêu cầu."),
      page("so-tay", "Chuyển đổi số", "Cài đặt sổ tay đảng viên điện tử cho 12.500 người ở xã."),
      page("so-tay-xa", "Họp xã", "Dùng sổ tay điện tử."),
      page("hoa", "Bán hoa", "Dải lụa hoàn thành. Chạy ra, dừng lại."),
      page("viet-tat", "Hội nghị BCH T.Ư", "Ủy ban MTTQ họp. Phát triển KT-XH.", "Nghị quyết TW4."),
      page(
        "viet-du",
        "Hội nghị Ban Chấp hành Trung ương",
        "Mặt trận Tổ quốc họp. Phát triển kinh tế - xã hội.",
      ),
      page("chinh", "Ông Phạm Minh Chính dự hội nghị", "Chỉ thị 05-CT/TW. Đoàn ĐBQH tỉnh."),
      {
        ...page("quang-binh", "Hội nghị tổng kết", "Sáng 6-1, hội nghị triển khai."),
        date: "2017-01-06",
        keywords: ["Quảng Bình 2017"],
        heirs: [{ formerly: "Quảng Bình", now: "Quảng Trị" }],
        filters: { year: ["2017"], province: ["Quảng Bình"] },
        meta: { province: "Quảng Bình" },
      },
      {
        ...page("quang-tri", "Hội nghị sơ kết", "Nhắc đến Quảng Bình một lần."),
        date: "2020-01-06",
        keywords: ["Quảng Trị 2020"],
        filters: { year: ["2020"], province: ["Quảng Trị"] },
      },
    ],
    { shortenings },
  );
});

describe("marks", () => {
  test("words without marks find words with any", async () => {
    expect(await found(search, "xay dung dang")).toEqual(["dang", "tuong", "dang-xay"]);
  });

  test("marks restrict: another word of the same letters is not found", async () => {
    expect(await found(search, "xây dựng đảng")).toEqual(["dang", "dang-xay"]);
  });

  test("in a mixed query each word counts as it was typed", async () => {
    expect((await found(search, "xay dung Đảng"))[0]).toBe("dang");
  });

  test("with marks that nothing has, what has the letters is offered as the rest", async () => {
    const { results, counts } = await search.search("xảy dụng đảng");
    expect(counts).toEqual({ phrase: 0, all: 0, rest: results.length });
    expect((await results[0]?.data())?.meta.title).toBe("Xây dựng Đảng năm 2016");
  });

  test("NFC and NFD, capitals, and both tone styles are one", async () => {
    const forms = ["khóa XII", "khoá xii", "KHOÁ XII", "khóa XII".normalize("NFD")];
    for (const form of forms) expect(await found(search, form)).toEqual(["khoa"]);
    expect(await found(search, "Ủy ban")).toContain("khoa");
  });
});

describe("words without marks", () => {
  test("what has them so, as they were typed, comes before any other spelling", async () => {
    const small = await searchOver([
      page("slip", "Một", "Chi bộ trong trong năm."),
      ...["a", "b", "c"].map((url) => page(url, url, "Vai trò quan trọng trong năm.")),
    ]);
    expect((await found(small, "trong trong"))[0]).toBe("slip");
  });

  test("of two words that are spelled so, those that belong together come first, and they alone are marked", async () => {
    const { results } = await search.search("hien dat");
    const first = await Promise.all(results.slice(0, 2).map((result) => result.data()));
    expect(first.map(({ meta }) => meta.title)).toEqual(["Hiến 900 mét vuông đất", "Giao ban tháng"]);
    expect(first[0]?.excerpt).toBe("Phong trào <mark>hiến đất</mark> làm đường.");
  });
});

describe("questions", () => {
  test("words that ask are not looked for", async () => {
    const { counts } = await search.search("bao nhiêu người cài đặt sổ tay điện tử");
    expect(counts).toEqual({ phrase: 0, all: 1, rest: 1 });
    expect(await found(search, "hòa giải thành mấy vụ")).toContain("quy");
  });

  test("of many words few may be missing: what has most of them comes below what has all", async () => {
    expect(await found(search, "cài đặt sổ tay điện tử xã")).toEqual(["so-tay", "so-tay-xa"]);
  });

  test("of few words none may be missing", async () => {
    expect(await found(search, "cài đặt sổ tay")).toEqual(["so-tay"]);
  });
});

describe("words and phrases", () => {
  test("whole syllables, not beginnings of others", async () => {
    expect((await search.search("tượn")).instead).toBe("tượng");
    expect(await found(search, "tượn hội")).not.toContain("tuong");
  });

  test("words in a row come before scattered ones", async () => {
    expect((await found(search, "hoi nghi tong ket"))[0]).toBe("quang-binh");
  });

  test.each(['"xây dựng"', "“xây dựng”", "«xây dựng»"])("%s finds them in a row only", async (query) => {
    expect((await found(search, query)).sort()).toEqual(["dang", "tuong"]);
  });

  test("in quotation marks what is printed comes before what is meant in short, and alone is the phrase", async () => {
    const { counts } = await search.search("“Mặt trận Tổ quốc”");
    expect(counts).toEqual({ phrase: 1, all: 1, rest: 0 });
    expect(await found(search, "“Mặt trận Tổ quốc”")).toEqual(["viet-du", "viet-tat"]);
  });

  test.each(["3.703/3.823", "3703", "99,52%", "99,52"])("%s is found as a number", async (query) => {
    expect(await found(search, query)).toEqual(["khoa"]);
  });

  test("a document number is found as a whole and by its parts", async () => {
    expect(await found(search, "05-CT/TW")).toEqual(["chinh"]);
    expect(await found(search, "05")).toEqual(["chinh"]);
  });
});

describe("other readings", () => {
  test.each([
    ["BCH", "Ban Chấp hành"],
    ["MTTQ", "Mặt trận Tổ quốc"],
    ["T.Ư", "Trung ương"],
    ["KT-XH", "kinh tế - xã hội"],
    ["bch tw", "ban chấp hành trung ương"],
  ])("%s and %s find each other", async (short, long) => {
    for (const query of [short, long]) {
      expect(await found(search, query)).toEqual(expect.arrayContaining(["viet-tat", "viet-du"]));
    }
  });

  test("the form that was typed comes first, and each is marked as it is printed", async () => {
    expect((await found(search, "BCH T.Ư"))[0]).toBe("viet-tat");
    expect((await found(search, "Ban Chấp hành Trung ương"))[0]).toBe("viet-du");
    const { results } = await search.search("Mặt trận Tổ quốc");
    const excerpts = await Promise.all(results.map(async (result) => (await result.data()).excerpt));
    expect(excerpts.join()).toContain("<mark>MTTQ</mark>");
  });

  test("a province of today offers the reports of the one it took in, after its own, and says so", async () => {
    const { results } = await search.search("Quảng Trị");
    expect(results.map((result) => result.heir?.formerly)).toEqual([undefined, "Quảng Bình"]);
    expect((await search.search("quang tri 2017")).results[0]?.heir?.now).toBe("Quảng Trị");
    expect((await search.search("quảng tổng")).results.map((result) => result.heir)).toEqual([undefined]);
  });

  test("a former place is offered with other marks than its name has, too", async () => {
    const { results } = await search.search("Quãng Trị");
    expect(results.map((result) => result.heir?.formerly)).toEqual([undefined, "Quảng Bình"]);
  });

  test("place and year together", async () => {
    expect(await found(search, "quang binh 2017")).toEqual(["quang-binh"]);
  });

  test.each(["xaay duwngj ddangr", "xa6y du75ng d9ang3"])("keystrokes: %s", async (query) => {
    const { instead } = await search.search(query);
    expect(instead).toBe("xây dựng đảng");
    expect(await found(search, query)).toEqual(["dang", "dang-xay"]);
  });

  test.each([
    ["pham ming chinh", "phạm minh chính"],
    ["phạm minh chíng", "phạm minh chính"],
    ["tuong dia", "tượng đài"],
    ["xaydung dang", "xây dựng đảng"],
  ])("a slip: %s", async (query, meant) => {
    const { suggestions, results } = await search.search(query);
    expect(suggestions).toContain(meant);
    expect(results.length).toBeGreaterThan(0);
  });

  test("a slip that is a word too, with its words somewhere, is answered with what is said in a row", async () => {
    const { suggestions, results, instead } = await search.search("hòa dải thành");
    expect(instead).toBeUndefined();
    expect(suggestions).toEqual(["hòa giải thành"]);
    expect((await results[0]?.data())?.meta.title).toBe("Giao ban quý III");
    expect(await found(search, "chay dừng")).toContain("quy");
  });

  test("words that are scattered and not mistyped get no suggestion", async () => {
    expect((await search.search("đảng công tác")).suggestions).toEqual([]);
    expect((await search.search("hội nghị triển khai tổng kết")).suggestions).toEqual([]);
  });

  test.each([
    ["quý 3", "Giao ban <mark>quý III</mark>"],
    ["khóa 12", "Nghị quyết Trung ương <mark>khoá XII</mark>"],
  ])("%s finds the numeral, and marks it as printed", async (query, title) => {
    const { results } = await search.search(query);
    const pieces = (await results[0]?.data())?.titlePieces ?? [];
    expect(pieces.map(({ text, marked }) => (marked ? `<mark>${text}</mark>` : text)).join("")).toBe(title);
  });

  test.each([
    ["trung ương 4", "Nghị quyết <mark>TW4</mark>"],
    ["“Mặt trận Tổ quốc”", "<mark>MTTQ</mark>"],
  ])("%s is marked where it is printed in short", async (query, marked) => {
    const { results } = await search.search(query);
    const excerpts = await Promise.all(results.map(async (result) => (await result.data()).excerpt));
    expect(excerpts.join()).toContain(marked);
  });

  test("months in letters and in figures are found by each other", async () => {
    expect(await found(search, "6 tháng đầu năm")).toEqual(["quy"]);
    expect(await found(search, "sáu tháng đầu năm")).toEqual(["quy"]);
  });

  test("of what has only some of the words, that comes first which has the rare ones together", async () => {
    const { results, partial } = await search.search("bao nhiêu hội nghị ở phòng cháy rừng");
    expect(partial).toBe(true);
    expect((await results[0]?.data())?.meta.title).toBe("Giao ban quý III");
  });

  test("with marks that nothing has, scattered words are found below words in a row", async () => {
    expect(await found(search, "sổ tay điện tữ")).toEqual(["so-tay-xa", "so-tay"]);
  });

  test("where only some of the words are found, each is marked as it was typed", async () => {
    const { results, partial } = await search.search("phòng cháy rừng nhạt đang");
    expect(partial).toBe(true);
    expect((await results[0]?.data())?.excerpt).toContain("<mark>phòng cháy rừng</mark>");
    const excerpts = await Promise.all(results.map(async (result) => (await result.data()).excerpt));
    expect(excerpts.join()).not.toMatch(/<mark>(?:đảng|Đảng)/);
    const other = await search.search("phòng cháy rừng nhạt đáng");
    const marked = await Promise.all(other.results.map(async (result) => (await result.data()).excerpt));
    expect(marked.join()).not.toMatch(/<mark>(?:đảng|đang)/i);
  });

  test("a last word that nobody finished is finished where nothing has it as it is", async () => {
    expect(await found(search, "hội trườ")).toContain("dang-xay");
  });

  test("while typing the last word may be unfinished", async () => {
    const { results } = await search.search("xây dự", { typing: true });
    expect(results.length).toBeGreaterThan(0);
    expect((await search.search("xây dự")).counts.phrase).toBe(0);
  });
});

describe("filters and order", () => {
  test("values count what choosing them leaves", async () => {
    const { filters, results } = await search.search("hội nghị", { filters: { year: "2017" } });
    expect(results).toHaveLength(1);
    expect(filters.year).toEqual({ 2017: 1, 2020: 1 });
    expect(filters.province).toEqual({ "Quảng Bình": 1, "Quảng Trị": 0 });
  });

  test("by date, both ways; without a query, all documents", async () => {
    const first = async (date: "asc" | "desc") =>
      (
        await search.search(null, { filters: { year: { any: ["2017", "2020"] } }, sort: { date } })
      ).results[0]?.data();
    expect((await first("desc"))?.meta.title).toBe("Hội nghị sơ kết");
    expect((await first("asc"))?.meta.title).toBe("Hội nghị tổng kết");
  });
});

test("an empty archive has no answers, and no error", async () => {
  const empty = await searchOver([]);
  expect((await empty.search("xây dựng đảng")).results).toEqual([]);
  expect((await empty.search(null)).results).toEqual([]);
});

describe("hostile queries", () => {
  test.each([
    "",
    " ",
    "a",
    "?!…",
    "%",
    '"',
    '"""',
    "<script>alert(1)</script>",
    ".*(a+)+$",
    "🙂",
    "\u0000",
    "\ud800",
    "ა".repeat(10_000),
    "đảng ".repeat(2_000),
  ])("%j is answered", async (query) => {
    const { results } = await search.search(query);
    expect(Array.isArray(results)).toBe(true);
  });

  test("the end of an endless query is cut, and that is said", async () => {
    expect((await search.search("đảng ".repeat(2_000))).cut).toBe(true);
  });
});

test("source text stays text in the excerpt", async () => {
  const evil = await searchOver([page("x", "<b>Tên</b>", "Đảng <img src=x onerror=alert(1)> bộ")]);
  const { results } = await evil.search("đảng bộ");
  const data = await results[0]?.data();
  expect(data?.excerpt).toBe("<mark>Đảng</mark> &lt;img src=x onerror=alert(1)&gt; <mark>bộ</mark>");
});
