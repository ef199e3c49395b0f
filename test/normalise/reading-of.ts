/** A report's text as the rules read it, with the built-in vocabulary. */
import { fileURLToPath } from "node:url";
import { type RecognisedLine, toLines } from "../../src/normalise/line.ts";
import type { Reading } from "../../src/normalise/reading.ts";
import { recognise } from "../../src/normalise/recognise.ts";
import { readVocabulary } from "../../src/report/vocabulary-files.ts";

export const { vocabulary } = await readVocabulary(fileURLToPath(new URL("../../content", import.meta.url)));

/** The lines of a text, each given as an argument, with the roles that the rules give them. */
export function readingOf(...lines: string[]): Reading {
  return { lines: recognise(toLines(lines.join("\n")), vocabulary), vocabulary };
}

/** A reading whose roles are known: `[["title", "Tổng kết"], ["body", "Ngày 4/3, …"]]`, one line each. */
export function readingWith(...lines: [role: RecognisedLine["role"], text: string][]): Reading {
  return {
    lines: lines.map(([role, text], index) => ({ n: index + 1, role, text, rule: "given" })),
    vocabulary,
  };
}

/** A second paragraph, for reports of which only the lead matters: it names no day, period, place or body. */
export const FILLER =
  "Các đại biểu đã thẳng thắn trao đổi, làm rõ những việc làm được và những khó khăn còn lại ở cơ sở.";

/** The headline and the paragraphs of a report, for rules that ask what stands above, amid and below them. */
export const TITLE = "Ban Dân vận Tỉnh ủy Gia Lai tổng kết công tác dân vận năm 2016";
export const LEAD =
  "(GLO)- Sáng 8-1, Ban Dân vận Tỉnh ủy Gia Lai tổ chức hội nghị tổng kết công tác dân vận năm 2016.";
export const NEXT =
  "Năm qua, các cấp ủy đã quan tâm lãnh đạo, chỉ đạo, kết nạp được nhiều đảng viên trẻ ở các buôn làng.";
export const LAST =
  "Phát biểu kết luận, đồng chí Bí thư yêu cầu toàn ngành tiếp tục đổi mới, gần dân và sát dân hơn nữa.";
