import { oldStyle } from "../../vietnamese/tones.ts";

/** A byline as printed, and the person or agency it names. */
export interface Byline {
  author: string;
  rule: string;
}

/** What somebody made, joined in whatever way: «Tin», «Bài và ảnh», «Tin, bài, clip», «Ảnh & bài». */
const AND = String.raw`(?:\s*[,&/+;.–-]\s*|\s+và\s+|\s+)`;
const PICTURES = "(?:ảnh|hình|clip|video|đồ họa)";
const WORK = `(?:${PICTURES}${AND})*(?:tin|bài(?:\\s+viết)?)(?:${AND}(?:tin|bài|${PICTURES}))*`;
const ROLE =
  "tác giả(?: bài viết)?|người (?:viết|đưa tin)|thực hiện|biên tập|biên soạn|nguồn tin|ctv|pv|cộng tác viên|phóng viên";
const LABEL = new RegExp(`^(?:(?:${WORK}|${ROLE})\\s*:|(?:được )?viết bởi\\s*:?)\\s*(.+)$`, "iu");
/** Labels that also open a line of a list: what stands behind them must be a name. */
const LABEL_OF_NAMES = /^(?:tổng hợp|lược ghi|lược thuật|ghi|đưa tin|sưu tầm|ghi chép)\s*:\s*(.+)$/iu;
/** Without the colon: «Tin, ảnh Thu Hà», «Bởi Thu Hà». */
const BARE_LABEL = new RegExp(
  `^(?:(?:${WORK})(?<=${PICTURES})|tác giả(?: bài viết)?|bởi)\\s+(?=\\p{Lu})(.+)$`,
  "iu",
);
/** «Thu Hà thực hiện». */
const DONE_BY = /[,\s-]+(?:thực hiện|lược ghi|lược thuật|ghi|tổng hợp|biên soạn|sưu tầm)$/iu;
const AGENCY = /^theo\s+(.+?)$/iu;
/** A syllable of a name: capitalised, or all capitals; minority names have an apostrophe or hyphen inside. */
const NAME_WORD = String.raw`\p{Lu}[\p{L}\p{M}]*(?:[’'-]\p{L}+)?`;
const NAME = new RegExp(`^(?:${NAME_WORD}(?:\\s+${NAME_WORD}){1,4}|\\p{Lu}[’']\\p{L}{2,})$`, "u");
/** «ThS. Nguyễn Văn An», «Thượng tá Nguyễn Văn An». */
const TITLE =
  /^(?:(?:(?:PGS|GS|TSKH|TS|Th[Ss]|BS|KS|KTS|LS)(?![\p{L}])|(?:Đại|Thượng|Trung|Thiếu) (?:tá|úy|tướng)|Nhà báo)[.,]*\s*)+(?=\p{Lu})/u;
/** «Kim Anh/VOV.VN», «Thu Hà/Báo Gia Lai»: where the writer is of. */
const HOUSE = /\s*\/\s*\p{Lu}[\p{L}\d.+&-]*(?:\s[\p{L}\d.+&-]+){0,4}$/u;
const INITIALS =
  /^(?:\p{Lu}{1,2}\p{Ll}{0,2}\.\s?){1,3}(?:\p{Lu}\p{L}*)?\.?$|^\p{Lu}{2,4}$|^\p{Lu}{2,3}\p{Ll}{1,6}$/u;
const REPORTER =
  /^(?:PV|CTV|P\.V|BTV|BT|BBT|Ban Biên tập(?=\s*\()|(?:Nhóm|NHÓM) (?:PV|P\.V|phóng viên|Phóng viên|PHÓNG VIÊN)|Phóng viên)(?:\s*[\p{Ll}\p{Lu}\s,.-]+|\s*\(.+\)|\s*\/.+)?$/u;
/** «Trần Hồng Nga - UBKT Tỉnh ủy»: a person, and the office that the person writes for. */
const WITH_OFFICE = new RegExp(
  `^(${NAME_WORD}(?:\\s+${NAME_WORD}){1,3})\\s*(?:\\s[-–]\\s|,\\s)\\s*(?:[A-ZĐƯ]{3,}(?!\\p{L})|VP|Ban|Báo|Tạp chí|Đài|Văn phòng|Phòng|Trung tâm|Trường|Sở|Hội|Đoàn|Khối|Công an|Tỉnh|Thành|Huyện|Thị|Quận|Đảng)(?:[\\s/&-].{0,60})?$`,
  "u",
);
/** «Trần Long - Ảnh: Thanh Hải»: who wrote, and who took the pictures. */
const WITH_PHOTOGRAPHER = /^(.{3,50}?)\s*[-–.,;|]\s*(?:ảnh|hình)\s*:\s*(.{1,40})$/iu;
/** «Tin bài: Hoài Thu; Ảnh: Văn Mạnh»: behind the writer's label, those of others. */
const BESIDE_WRITER = /\s*[-–.,;|]\s*(?:ảnh|hình|clip|video|đồ họa|nguồn)\s*:\s*.{1,40}$/iu;
const PARENTHESIS = /\s*\((?:[^()]*)\)\s*$/;
const AGENCY_INITIALS = /^\p{Lu}{3,5}$/u;
const AGENCY_NAME = /^\p{Lu}|^\d|^[a-z\d-]+(?:\.[a-z\d-]+)+$/u;

/** What opens the name of a body or a headline of the page, not of a person. */
const BODY =
  /^(?:báo|tạp chí|đài|trang(?=\s(?:thông|tin|chủ|điện|web|nhất|trước|sau))|cổng|ban|sở|bộ|tỉnh|huyện|quận|thành ủy|thị ủy|đảng|hội|ủy ban|văn phòng|công ty|công an|khối|phòng|trung tâm|trường|tin|bài|ảnh|xem|google|facebook|twitter|zalo|video|thời tiết|print|bình luận|đánh giá|mới|online)(?!\p{L})/iu;
/** What a program that runs the site calls whoever put the page there. */
const NOBODY = /^(?:super user|administrator|quản trị)/iu;

/**
 * Reads a line that is a byline: a label and a name («Tin, ảnh: X»), an agency («Theo TTXVN»), initials
 * («Đ.N»), a name or two in capitals or not («Đình Lâm», «KIỀU PHONG - VĂN MẠNH»). The byline is given as printed, with
 * the office or the paper that stands beside the name, but without its label and those who took the pictures.
 *
 * @returns undefined for anything longer or that opens like the name of a body
 * @example readByline("Tin, ảnh: Thu Hà")?.author // "Thu Hà"
 * @example readByline("Theo VOV")?.author         // "Theo VOV": the words say whose words they are
 */
export function readByline(line: string): Byline | undefined {
  const text = line
    .replace(/[\s|.,;:/-]+$/u, (end) => (/^\.$/.test(end) ? end : ""))
    .replace(/^[|*•\s-]+/, "")
    .replace(/^(?:<\s*([^<>]+?)\s*>|\(([^()]+)\)|\[([^[\]]+)\])$/u, "$1$2$3");
  if (text.length === 0 || text.length > 90) return undefined;

  const labelled = LABEL.exec(text)?.[1]?.trim().replace(BESIDE_WRITER, "");
  if (labelled && labelled.split(/\s+/).length <= 10 && !NOBODY.test(labelled))
    return { author: labelled, rule: "byline-label" };
  const named = (LABEL_OF_NAMES.exec(text) ?? BARE_LABEL.exec(text))?.[1]?.replace(BESIDE_WRITER, "");
  if (named && areSigned(named)) return { author: named, rule: "byline-label" };
  const agency = AGENCY.exec(text)?.[1];
  if (agency && agency.split(/\s+/).length <= 8 && AGENCY_NAME.test(agency))
    return { author: text, rule: "byline-agency" };
  if (REPORTER.test(text) && text.split(/\s+/).length <= 6) return { author: text, rule: "byline-reporter" };
  if (INITIALS.test(text)) return { author: text, rule: "byline-initials" };

  const [, writers = "", photographer = ""] = WITH_PHOTOGRAPHER.exec(text) ?? [];
  if (writers !== "" && areNames(writers) && (areNames(photographer) || AGENCY_INITIALS.test(photographer)))
    return { author: writers, rule: "byline-with-photographer" };

  // «THANH HÀ - MINH TRÍ» are two people: in capitals, an office cannot be told from a name.
  const two = areNames(text) && text === text.toUpperCase();
  const writer = WITH_OFFICE.exec(text)?.[1];
  if (!two && writer !== undefined && isName(writer)) return { author: text, rule: "byline-with-office" };

  const signed = text.replace(DONE_BY, "");
  return areSigned(signed) ? { author: signed.replace(/\.$/, ""), rule: "byline-name" } : undefined;
}

/** Names, and where they are of: in brackets, or behind a bar. */
function areSigned(text: string): boolean {
  return areNames(text.replace(PARENTHESIS, "").replace(HOUSE, ""));
}

function areNames(text: string): boolean {
  const people = text.split(/\s*(?:[-–—,;&/+]|\svà\s)\s*/u).filter(Boolean);
  return people.length > 0 && people.length <= 4 && people.every((name) => isName(name));
}

function isName(text: string): boolean {
  const name = text.replace(TITLE, "").replace(/\.$/, "");
  return (NAME.test(name) || INITIALS.test(text)) && !BODY.test(oldStyle(text)) && !NOBODY.test(text);
}
