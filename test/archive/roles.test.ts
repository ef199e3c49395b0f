import { describe, expect, test } from "vitest";
import { partsOf } from "../../src/archive/roles.ts";
import { readVocabulary } from "../../src/report/store.ts";
import { readParts } from "../eval/parts.ts";
import { markRoles, roleScores } from "../eval/roles.ts";

const { vocabulary, problems } = await readVocabulary("content");
const read = (body: string[], reviews = ["2020"], plans = ["2021"]) =>
  partsOf({ body, reviews, plans }, vocabulary.cues);

test("the built-in cues are sound", () => {
  expect(problems).toEqual([]);
});

describe("the role of a sentence", () => {
  test("is that of the cue it gives, with the words of the cue", () => {
    const [part] = read(["Tuy nhiên, việc học tập còn hình thức."]);
    expect(part).toMatchObject({
      role: "limitations",
      speaks: "review",
      periods: ["2020"],
      evidence: { cue: "han-che-mo-dau", words: "Tuy nhiên", held: false },
    });
  });

  test("holds on in its paragraph until another cue fires", () => {
    const parts = read([
      "Năm 2020, ngành đã cố gắng. Đời sống được nâng lên. Tuy nhiên, còn nơi làm chậm. Có nơi chưa làm.",
    ]);
    expect(parts.map(({ role }) => role)).toEqual(["results", "results", "limitations", "limitations"]);
    expect(parts.map(({ evidence }) => evidence?.held)).toEqual([false, true, false, true]);
  });

  test("is not carried into the next paragraph, but into the list that a colon announces", () => {
    expect(read(["Năm 2020, ngành đã cố gắng.", "Đời sống ra sao?"]).at(-1)?.role).toBeUndefined();
    expect(read(["Nhiệm vụ năm 2021 gồm:", "- Kết nạp 15 đảng viên;", "- Mở 3 lớp."]).at(-1)).toMatchObject({
      role: "tasks",
      periods: ["2021"],
    });
  });

  test.each([
    ["Đồng chí Trần An, Ủy viên Bộ Chính trị, dự và phát biểu chỉ đạo Hội nghị.", "attendance"],
    ["Triển khai phương hướng nhiệm vụ năm 2021, Ban xác định ba việc.", "tasks"],
    ["Đại tá Lê Phát, Giám đốc Công an tỉnh nhấn mạnh việc bảo vệ đại hội.", "directive"],
    ["Đảng bộ có 82 tổ chức cơ sở đảng.", "results"],
    ["Bên cạnh đó, một số chi bộ chậm đổi mới sinh hoạt.", "limitations"],
  ])("is told at the head of a paragraph of its own: «%s»", (text, role) => {
    expect(read(["Ngày 4/1, Tỉnh ủy họp tổng kết năm 2020.", text]).at(-1)?.role).toBe(role);
  });

  test("turns from the lead to who was there", () => {
    const lead = "Ngày 9/1, Tỉnh ủy tổng kết năm 2020.";
    const there = ["Các đồng chí: Lê An, Phó Bí thư; Hà Bình, Trưởng Ban dự.", "Đồng chí Lê An, Bí thư dự."];
    for (const text of there) {
      expect(read([`${lead} ${text}`]).map(({ role }) => role)).toEqual(["lead", "attendance"]);
    }
  });

  test("is absent where no cue fires", () => {
    const [part] = read(["Bà con trong thôn rất phấn khởi."]);
    expect(part).not.toHaveProperty("role");
    expect(part?.periods).toEqual([]);
  });

  test("stays a speech while the speaker speaks of results and shortcomings", () => {
    const parts = read([
      "Phát biểu chỉ đạo hội nghị, đồng chí Bí thư biểu dương ngành. Tuy nhiên, ngành cần cố gắng hơn trong năm 2021.",
    ]);
    expect(parts.map(({ role, speaks }) => [role, speaks])).toEqual([
      ["directive", "review"],
      ["directive", "plan"],
    ]);
  });
});

describe("the time a sentence speaks of", () => {
  test("is the nearer period where the sentence names one", () => {
    const [part] = read(
      ["Bí thư Tỉnh ủy nhấn mạnh, trong quý I-2021, ban phải hoàn thành đề án."],
      ["2020"],
      ["2021", "2021-Q1"],
    );
    expect(part?.periods).toEqual(["2021-Q1"]);
  });

  test("is told by which of the report's periods a sentence begins with", () => {
    const body = ["6 tháng đầu năm, huyện kết nạp 61 đảng viên.", "6 tháng cuối năm, huyện mở 4 lớp."];
    expect(read(body, ["2015-H1"], ["2015-H2"]).map(({ role, periods }) => [role, periods])).toEqual([
      ["results", ["2015-H1"]],
      ["tasks", ["2015-H2"]],
    ]);
  });
});

describe("on labelled reports", () => {
  const scoresOf = (set: "five" | "a") =>
    new Map(
      roleScores(markRoles(readParts(set, vocabulary), vocabulary.cues)).map((s) => [s.field, s.score]),
    );

  test("all that is said of the five is right", () => {
    const scores = scoresOf("five");
    expect(scores.get("roles given that are right")).toBe(1);
    expect(scores.get("times given that are right")).toBe(1);
    expect(scores.get("paragraphs given a role")).toBe(1);
  });

  test("roles are right 97 times in 100, given to 90 paragraphs in 100, and times right 97 in 100", () => {
    const scores = scoresOf("a");
    expect(scores.get("roles given that are right")).toBeGreaterThanOrEqual(0.97);
    expect(scores.get("times given that are right")).toBeGreaterThanOrEqual(0.97);
    expect(scores.get("paragraphs given a role")).toBeGreaterThanOrEqual(0.9);
  });
});
