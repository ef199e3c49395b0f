import { oldStyle } from "../../vietnamese/tones.ts";

/** A byline as printed, and the person or agency it names. */
export interface Byline {
  author: string;
  rule: string;
}

const LABEL =
  /^(?:tác giả(?: bài viết)?|người viết|thực hiện|bài và ảnh|bài, ảnh|bài, hình|tin và ảnh|tin, ảnh|tin ảnh|tin, bài|tin bài|tin - ảnh|tin-ảnh|ảnh và tin|bài|tin|biên tập|nguồn tin|ctv|pv|cộng tác viên|phóng viên)\s*:\s*(.+)$/iu;
const AGENCY = /^\(?\s*theo\s+(.+?)\s*\)?$/iu;
/** A syllable of a name: capitalised, or all capitals; minority names have an apostrophe or hyphen inside. */
const NAME_WORD = String.raw`\p{Lu}[\p{L}\p{M}]*(?:[’'-]\p{L}+)?`;
const NAME = new RegExp(`^${NAME_WORD}(?:\\s+${NAME_WORD}){1,4}$`, "u");
/** «Kim Anh/VOV.VN»: the site that the writer is of. */
const SITE = /\/[A-Z][A-Za-z]{1,12}\.[A-Za-z]{2,3}$/u;
const INITIALS = /^(?:\p{Lu}{1,2}\p{Ll}{0,2}\.\s?){1,3}(?:\p{Lu}\p{L}*)?\.?$|^\p{Lu}{2,4}$/u;
const REPORTER =
  /^(?:PV|CTV|P\.V|BTV|BT|BBT|Ban Biên tập(?=\s*\()|(?:Nhóm|NHÓM) (?:PV|P\.V)|Phóng viên)(?:\s*[\p{Ll}\p{Lu}\s,.-]+|\s*\(.+\))?$/u;
/** «(Trần Hồng Nga - UBKT Tỉnh ủy)»: a person, and the office that the person writes for. */
const WITH_OFFICE = new RegExp(
  `^(${NAME_WORD}(?:\\s+${NAME_WORD}){1,3})\\s*(?:\\s[-–]\\s|,\\s)\\s*(?:[A-ZĐƯ]{3,}(?!\\p{L})|Ban|Báo|Đài|Văn phòng|Phòng|Trung tâm|Sở|Hội|Tỉnh|Huyện)(?:[\\s/-].{0,60})?$`,
  "u",
);
/** «Trần Long - Ảnh: Thanh Hải»: who wrote, and who took the pictures. */
const WITH_PHOTOGRAPHER = /^(.{3,50}?)\s*[-–.,;|]\s*(?:ảnh|hình)\s*:\s*(.{1,40})$/iu;
/** «Tin bài: Hoài Thu; Ảnh: Văn Mạnh»: behind the writer's label, the photographer's. */
const BESIDE_WRITER = /\s*[-–.,;|]\s*(?:ảnh|hình)\s*:\s*.{1,40}$/iu;
const PARENTHESIS = /\s*\((?:[^()]*)\)\s*$/;

/** What opens the name of a body or a headline of the page, not of a person. */
const BODY =
  /^(?:báo|tạp chí|đài|trang|cổng|ban|sở|bộ|tỉnh|huyện|quận|thành ủy|thị ủy|đảng|hội|ủy ban|văn phòng|công ty|công an|khối|phòng|trung tâm|trường|tin|bài|ảnh|xem|google|facebook|twitter|zalo|video|thời tiết|print|bình luận|đánh giá|mới|online)(?!\p{L})/iu;

/**
 * Reads a line that is a byline: a label and a name («Tin, ảnh: X»), an agency («Theo TTXVN»), initials
 * («Đ.N»), a name or two in capitals or not («Đình Lâm», «KIỀU PHONG - VĂN MẠNH»).
 *
 * @returns undefined for anything longer or that opens like the name of a body
 * @example readByline("Tin, ảnh: Thu Hà")?.author // "Thu Hà"
 * @example readByline("Theo VOV")?.author         // "Theo VOV": the words say whose words they are
 */
export function readByline(line: string): Byline | undefined {
  const text = line
    .replace(/[\s|.,;:-]+$/u, (end) => (/^\.$/.test(end) ? end : ""))
    .replace(/^[|*•\s-]+/, "")
    .replace(/^<\s*([^<>]+?)\s*>$/u, "$1");
  if (text.length === 0 || text.length > 90) return undefined;

  const labelled = LABEL.exec(text)?.[1]?.trim();
  if (labelled && labelled.split(/\s+/).length <= 10) {
    const author = labelled.replace(BESIDE_WRITER, "").replace(PARENTHESIS, "");
    return { author, rule: "byline-label" };
  }
  const agency = AGENCY.exec(text)?.[1]?.trim();
  if (agency && agency.split(/\s+/).length <= 8 && /^\p{Lu}|^\d|^[a-z\d-]+(?:\.[a-z\d-]+)+$/u.test(agency))
    return { author: text.replace(/^\(|\)$/g, ""), rule: "byline-agency" };
  if (REPORTER.test(text) && text.split(/\s+/).length <= 6) return { author: text, rule: "byline-reporter" };
  if (INITIALS.test(text)) return { author: text, rule: "byline-initials" };

  const [, writers = "", photographer = ""] = WITH_PHOTOGRAPHER.exec(text) ?? [];
  if (writers !== "" && areNames(writers) && areNames(photographer))
    return { author: writers, rule: "byline-with-photographer" };

  const withOffice = WITH_OFFICE.exec(text.replace(/^\((.+)\)$/u, "$1"));
  // «THANH HÀ - MINH TRÍ» are two people: in capitals, an office cannot be told from a name.
  const two = areNames(text) && text === text.toUpperCase();
  if (!two && withOffice?.[1] && isName(withOffice[1]))
    return { author: withOffice[1], rule: "byline-with-office" };

  return areNames(text.replace(PARENTHESIS, "").replace(SITE, ""))
    ? { author: text.replace(/\.$/, ""), rule: "byline-name" }
    : undefined;
}

function areNames(text: string): boolean {
  const people = text.split(/\s*(?:[-–—,;&/+]|\svà\s)\s*/u).filter(Boolean);
  return people.length > 0 && people.length <= 4 && people.every((name) => isName(name));
}

function isName(text: string): boolean {
  return (NAME.test(text.replace(/\.$/, "")) || INITIALS.test(text)) && !BODY.test(oldStyle(text));
}
