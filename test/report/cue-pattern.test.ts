import { describe, expect, test } from "vitest";
import { compileCue } from "../../src/report/cue-pattern.ts";
import { sameWord } from "../../src/vietnamese/tones.ts";

const fires = (phrase: string, text: string, atStart = true) =>
  compileCue(phrase, atStart).test(sameWord(text));

describe("a cue phrase", () => {
  test("is met whatever the case, the tone style and the comma after a word", () => {
    expect(fires("Kết luận hội nghị", "KẾT LUẬN HỘI NGHỊ, đồng chí Bí thư")).toBe(true);
    expect(fires("Phó Bí thư Thành ủy", "Phó Bí thư Thành uỷ nhấn mạnh")).toBe(true);
  });

  test("opens the text after a paper's tag, a bullet or a number, and nowhere else", () => {
    expect(fires("Sáng {ngày}", "(GLO)- Sáng 8-1, Ban Tổ chức")).toBe(true);
    expect(fires("Kết nạp {số}", "- Kết nạp 15 đảng viên")).toBe(true);
    expect(fires("Tuy nhiên", "Việc này tuy nhiên")).toBe(false);
  });

  test("takes one of several words, leaves out what is optional, and passes over a gap within the clause", () => {
    expect(fires("[Năm|Quý] (vừa) qua … đã", "Năm qua, toàn ngành đã cố gắng")).toBe(true);
    expect(fires("Cụ thể: … đã", "Cụ thể: Ngành đã triển khai")).toBe(true);
    expect(fires("Năm qua … đã", "Năm qua rất khó khăn. Ngành đã cố gắng")).toBe(false);
    expect(fires("Đồng chí … chủ trì", "Đồng chí PGS.TS. Lê An, Phó ban T.Ư chủ trì")).toBe(true);
  });

  test("ends where a word ends", () => {
    expect(fires("Song", "Songkhla đón đoàn")).toBe(false);
  });

  test("says what is wrong with it", () => {
    expect(() => compileCue("[một|hai", true)).toThrow("«[» has no partner");
    expect(() => compileCue("{năm}", true)).toThrow("«{năm}» is none of {kỳ}");
  });
});
