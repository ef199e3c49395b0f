import { describe, expect, test } from "vitest";
import { definedIn } from "../../../src/search/build/defined.ts";

describe("an abbreviation is defined", () => {
  test.each([
    ["Ủy ban Kiểm tra (UBKT) Tỉnh ủy", "UBKT", "Ủy ban Kiểm tra"],
    ["Sáng nay, Mặt trận Tổ quốc (MTTQ) họp", "MTTQ", "Mặt trận Tổ quốc"],
    ["đại biểu Quốc hội (ĐBQH)", "ĐBQH", "đại biểu Quốc hội"],
    ["Bí thư (BT)", "BT", "Bí thư"],
    ["nhà máy thủy điện Trung Sơn Hồi Xuân (TĐTSHX)", "TĐTSHX", "thủy điện Trung Sơn Hồi Xuân"],
  ])("in «%s»: %s is «%s»", (text, short, long) => {
    expect(definedIn([text])).toEqual([{ short: [short], long: [long] }]);
  });

  test.each([
    ["đồng chí (ĐCSVN)", "those are not its initials"],
    ["Ban Tổ chức (ABC)", "other letters"],
    ["Kiểm tra (UBKT)", "too few words"],
    ["(UBKT)", "no words"],
    ["Ủy ban (ủb)", "small letters"],
    ["Bí thư (B)", "one letter"],
    ["Ủy ban Kiểm tra UBKT", "no brackets"],
  ])("but not in «%s»: %s", (text) => {
    expect(definedIn([text])).toEqual([]);
  });

  test("once: the first text that says it is believed", () => {
    expect(definedIn(["Ủy ban Kiểm tra (UBKT)", "Ủy ban Kinh tế (UBKT) và Ban Dân vận (BDV)"])).toEqual([
      { short: ["UBKT"], long: ["Ủy ban Kiểm tra"] },
      { short: ["BDV"], long: ["Ban Dân vận"] },
    ]);
  });

  test("within 120 letters before the bracket", () => {
    const far = (spaces: number) => `Bí${" ".repeat(spaces)}thư (BT)`;
    expect(definedIn([far(113)])).toHaveLength(1);
    expect(definedIn([far(117)])).toHaveLength(0);
  });
});
