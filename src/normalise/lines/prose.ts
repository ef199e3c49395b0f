/** Paragraphs, as against headlines, captions and the rest. */

/** The paper's tag that opens a report: `(QBĐT) -`, `LSO-`, `TP -`, `(Chinhphu.vn)`, `Kinhtedothi -` (no syllable is that long). */
const TAG =
  /^(?:\(([\p{Lu}][\p{L}\p{N}.&\s-]{0,24}|[a-z\d-]{3,24}(?:\.[a-z]{2,4}){1,2})\)\s*[-–—:.]*|([\p{Lu}][\p{Lu}\d&.]{1,9}(?:\s(?:[Oo]nline|News))?|Chinhphu\.vn|[A-Z][a-z]{7,24}|[\p{Lu}]\p{L}*\.vn)\s*[-–—])\s*(?=["“«\p{L}\d])/u;
const DAY =
  /^(?:vào\s+)?(?:(?:sáng|chiều|tối|trưa)(?:\s+(?:sớm|nay|qua|ngày|hôm nay|hôm qua))?\s*,?\s*\(?(?:ngày\s+)?\d{1,2}|ngày\s+\d{1,2}|(?:sáng|chiều|tối|trưa)\s+(?:nay|qua)|hôm (?:nay|qua)|vừa qua|mới đây|(?:từ|trong)\s+(?:ngày\s+)?\d{1,2}\s*(?:[-–/.]|và|đến|tới)\s*\d|trong\s+(?:\d|hai|ba)\s+ngày)/iu;

export interface Tag {
  /** Without brackets. */
  tag: string;
  /** As printed, with brackets and dash. */
  text: string;
}

/**
 * The tag of the paper that a paragraph opens with: in brackets, or in capitals before a dash.
 *
 * @example openingTag("(GLO)- Sáng 8-1, …")  // { tag: "GLO", text: "(GLO)-" }
 * @example openingTag("Hà Nội - Ngày 4/3 …") // undefined: a place
 */
export function openingTag(text: string): Tag | undefined {
  const match = TAG.exec(text);
  const tag = (match?.[1] ?? match?.[2])?.trim();
  return match && tag ? { tag, text: match[0].trim() } : undefined;
}

/**
 * Whether a paragraph opens as leads do: with a paper's tag, or with the day of the event.
 *
 * @example opensLead("(GLO)- Tỉnh ủy vừa họp …") // true: a tag, though no day
 */
export function opensLead(text: string): boolean {
  const tag = openingTag(text);
  return tag !== undefined || opensWithDay(text);
}

/**
 * Whether a paragraph opens with the day of the event, after the paper's tag where there is one.
 *
 * @example opensWithDay("(GLO)- Hôm qua (12-1), Tỉnh ủy …") // true
 * @example opensWithDay("Năm 2016, toàn Đảng bộ …")         // false: a period is no day
 */
export function opensWithDay(text: string): boolean {
  return DAY.test(text.slice(openingTag(text)?.text.length ?? 0).trimStart());
}

/** How a sentence or a list's announcement ends. */
const CLOSED = /(?:[.!?…;:]|\.\/\.)["”»)]*$/u;
/** In words. */
const MAX_HEADLINE = 30;

/** Nothing but capitals, of a headline's length: some portals close it with a stop. */
function isInCapitals(text: string, words: number): boolean {
  return words <= 45 && text === text.toUpperCase();
}

/**
 * Whether a line is closed as a sentence or a list's announcement is.
 *
 * @example isClosed("… đồng chí Đinh Văn") // false: cut off
 */
export function isClosed(text: string): boolean {
  return CLOSED.test(text);
}

/** Who speaks in the headline below: a person and the offices held, before a colon, with nothing told of them. */
function isSpeaker(text: string): boolean {
  return (
    /^(?:Đồng chí|Đ\/c|Ông|Bà)\s\p{Lu}[^.;:]*:$/u.test(text) &&
    !/\s(?:đã|có|gồm|là|cho|nói|nêu|phát biểu|nhấn mạnh|khẳng định|yêu cầu|đề nghị|chỉ đạo|kết luận|đánh giá)\s/u.test(
      text,
    )
  );
}

/** «Quận ủy Quận 9: Tổ chức hội nghị … năm 2018.»: what a body did, told behind a colon; some pages close it with a stop. */
function isHeadlineOfBody(text: string): boolean {
  return (
    text.split(/\s+/).length <= 40 &&
    /^(?:(?:Tỉnh|Thành|Huyện|Thị|Quận|Đảng)\s(?:[ủu]y|uỷ)|Đảng bộ|Ban)\s[^.,;:]{1,60}:\s\p{Lu}[^.;:]*\.?$/u.test(
      text,
    )
  );
}

/**
 * Whether a line is a paragraph: it ends as a sentence does and is long enough for one, it holds several
 * sentences, it opens as a lead does, or it is longer than any headline.
 *
 * @example isProse("Sáng 4/3, Tỉnh ủy Gia Lai tổ chức hội nghị tổng kết công tác dân vận") // true: a lead
 * @example isProse("Hội nghị đã thành công tốt đẹp.")                                      // false: too short
 */
export function isProse(text: string): boolean {
  const words = text.split(/\s+/).length;
  if (words < 8 || isSpeaker(text) || isHeadlineOfBody(text) || isInCapitals(text, words)) return false;
  if (opensWithDay(text) && words >= 10) return true;
  // Some papers sign the headline, too: a tag alone makes no paragraph of what is as long as one and has no stop.
  if (openingTag(text) && words >= 10 && (words > MAX_HEADLINE || CLOSED.test(text))) return true;
  if (text.length >= 260) return true;
  return CLOSED.test(text)
    ? words >= 15
    : words >= 20 && /[.!?]\s+\p{Lu}/u.test(text.replace(/(?:TP|T\.Ư|GS|TS)\.\s/gu, ""));
}
