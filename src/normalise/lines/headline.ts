import type { Phrases } from "../../report/phrases.ts";
import { unmarked } from "../../vietnamese/letters.ts";
import { oldStyle, sameWord } from "../../vietnamese/tones.ts";
import type { Claim, Line } from "../line.ts";
import { readByline } from "./byline.ts";
import { creditOf, isCreditOnly, soundsLikeCaption } from "./caption.ts";

const TOPIC = /(?:tổng kết|sơ kết|triển khai|hội nghị|công tác|nhiệm vụ|đảng|giao ban|đánh giá|kết quả)/iu;

/**
 * Reads the lines above the first paragraph: which one is the headline, and what the others are.
 *
 * The headline is the line that speaks of what the report tells: it shares words with the opening
 * paragraphs. Length, a repetition and topic words help; a section's name, a colon at the end, the voice of
 * a caption speak against it.
 *
 * @param header lines above the first paragraph that no other rule has claimed
 * @param opening the text of the first paragraphs
 * @returns a claim for each line of the header, by line number. Without a headline no line is called one.
 * @example «Xây dựng Đảng» above «Tỉnh ủy tổng kết công tác dân vận»: a breadcrumb, and the headline
 */
export function readHeader(header: readonly Line[], opening: string, phrases: Phrases): Map<number, Claim> {
  const claims = new Map<number, Claim>();
  const choice = bestOf(header, opening, phrases);
  const found = choice?.line;
  const best = isConferenceInCapitals(found, below(found, header)) ? below(found, header) : found;
  // Printed twice, once cut short: the whole one is the headline.
  const title =
    header.find(
      (line) =>
        best &&
        plain(line.text).startsWith(`${plain(best.text)} `) &&
        !/[.…]$|\s[-–]\s\d{1,2}$/.test(line.text),
    ) ?? best;
  const at = title === undefined ? header.length : header.indexOf(title);
  header.forEach((line, index) => {
    if (line === best && line !== title && title)
      claims.set(line.n, { role: "duplicate", rule: "headline-repeated", of: title.n });
    else if (line === title)
      claims.set(line.n, {
        role: "title",
        rule: choice?.doubtful && best === found ? "headline-likeliest" : "headline",
      });
    else if (title === undefined && isShown(line.text, phrases)) claims.set(line.n, shown(line.text));
    else if (title === undefined && isSentence(line.text)) return;
    else if (title && index === at - 1 && isFirstLineOf(title.text, line.text))
      claims.set(line.n, { role: "title", rule: "headline-first-line" });
    else if (index < at)
      claims.set(line.n, aboveTitle(line, title, index === at - 1 && isNextTo(line, title), phrases));
    else if (title && index === at + 1 && goesOn(title.text, line.text))
      claims.set(line.n, { role: "title", rule: "headline-second-line" });
    else if (title && !isSalutation(line.text)) claims.set(line.n, belowTitle(line, title, phrases));
  });
  return claims;
}

/** With at most an empty line between them: what stands above a section's name or a day is the site's. */
function isNextTo(line: Line, title: Line | undefined): boolean {
  return title !== undefined && title.n - line.n <= 2;
}

function below(line: Line | undefined, header: readonly Line[]): Line | undefined {
  return line && header[header.indexOf(line) + 1];
}

/** «HỘI NGHỊ TỔNG KẾT …» in capitals, and right below it, not in capitals, what the report makes of it. */
function isConferenceInCapitals(line: Line | undefined, next: Line | undefined): boolean {
  return (
    line !== undefined &&
    next !== undefined &&
    /^(?:HỘI NGHỊ|HỘI THẢO|ĐẠI HỘI|KỶ NIỆM|CHÀO MỪNG|HƯỚNG TỚI)\s/u.test(line.text) &&
    line.text === line.text.toUpperCase() &&
    /^[\p{Lu}“"‘'].*[\p{L}\d”"’')!?]$/u.test(next.text) &&
    next.text !== next.text.toUpperCase() &&
    next.text.split(/\s+/).length >= 6 &&
    !readByline(next.text) &&
    !creditOf(next.text) &&
    !SHOWN.test(next.text)
  );
}

/** How what a picture shows begins; a headline may tell of a person, too, but does not begin so below its capitals. */
const SHOWN =
  /^(?:quang cảnh|toàn cảnh|khung cảnh|ảnh|hình ảnh|(?:các )?đại biểu|(?:các )?đồng chí|đ\/c)(?!\p{L})/iu;

const VERB =
  /(?:tổ chức|tổng kết|sơ kết|triển khai|quán triệt|giao ban|đánh giá|họp|mở|khai mạc|nhìn lại|ký kết|tiếp|trao|học tập|ra quân|kiểm điểm|thảo luận|xem xét|bàn|gặp mặt|kiểm tra|thực hiện|đẩy mạnh|tăng cường|nâng cao|hoàn thành|đạt|kết nạp|tuyên dương|đổi mới|chú trọng|quan tâm)/u;
const COMMITTEE =
  /^(?:Tỉnh ủy|Thành ủy|Huyện ủy|Thị ủy|Quận ủy|Đảng ủy|Đảng bộ|Ban Tổ chức|Ban Tuyên giáo|Ban Dân vận|Ban Nội chính|Trung ương Hội|Trung ương Đoàn|Hội Nông dân|Hội Phụ nữ|Hội LHPN|Hội Liên hiệp Phụ nữ|Hội Cựu chiến binh|Hội Chữ thập đỏ|Liên đoàn Lao động|Tỉnh đoàn|Ủy ban Kiểm tra|Ủy ban Mặt trận)\s\p{L}+/u;

const ANY_CASE_COMMITTEE = new RegExp(COMMITTEE.source, "iu");
const OPENS_WITH_VERB = new RegExp(`^${VERB.source}`, "u");

/** Without a headline, a picture may open the report. */
function isShown(text: string, phrases: Phrases): boolean {
  return creditOf(text) !== undefined || soundsLikeCaption(text, phrases);
}

function shown(text: string): Claim {
  return { role: "caption", rule: creditOf(text) ? "caption-credit" : "caption-voice" };
}

/** How a speech that is printed whole begins. */
function isSalutation(text: string): boolean {
  return /^(?:kính\s+)?thưa\s/iu.test(text);
}

/** Without a headline to tell what stands around it, a whole sentence is the report's own. */
function isSentence(text: string): boolean {
  return /[.!?…]$/.test(text) && text.split(/\s+/).length >= 10;
}

/** The name of a body or of a section's subject, where a headline would tell what it did. */
function isHeading(text: string): boolean {
  const own = oldStyle(text);
  const inCapitals = own === own.toUpperCase();
  const body = (inCapitals ? ANY_CASE_COMMITTEE : COMMITTEE).test(own) && !VERB.test(own.toLowerCase());
  const short = text.split(/\s+/).length <= MAX_HEADING && !/:\s/.test(text);
  return (body && short) || /^(?:tin\s+)?hoạt động của\s/iu.test(own);
}

/** In words. */
const MAX_HEADING = 10;

/** «TIỀN HẢI»: two to five syllables in capitals, where a section's name would not stand alone. */
function isPlaceInCapitals(text: string): boolean {
  return /^\p{Lu}+(?:\s\p{Lu}+){1,4}$/u.test(text) && !/^(?:TIN|BẢN TIN)\s/u.test(text);
}

/**
 * Whether a line is the path to the page: short parts, with a section or a place of the site among them.
 *
 * @example isTrail("Trang chủ » Tin tức » Xây dựng Đảng", phrases) // true
 * @example isTrail("Nguyễn Văn An / Trần Thị Bình", phrases)       // false: two names
 */
export function isTrail(text: string, phrases: Phrases): boolean {
  const parts = text.split(/\s*(?:>>|[»›>\\/|])\s*/).filter(Boolean);
  const short = parts.length > 1 && parts.every((part) => part.split(/\s+/).length <= 6);
  return short && parts.some((part) => isSection(part, phrases) || phrases.is("furniture", part));
}

/** The name of a section, also behind what it holds: «Tin Chính trị - Xã hội». */
function isSection(text: string, phrases: Phrases): boolean {
  return (
    phrases.is("sections", text) || phrases.is("sections", text.replace(/^(?:tin|mục|chuyên mục)\s+/iu, ""))
  );
}

/** A headline broken over two lines: the second goes on in lower case. */
function goesOn(title: string, next: string): boolean {
  return /[\p{L}\d,]$/u.test(title) && /^\p{Ll}/u.test(next) && next.split(/\s+/).length <= 16;
}

/** A body in capitals above what it did, in capitals too and opening with the verb: one headline on two lines. */
function isFirstLineOf(title: string, above: string): boolean {
  const capitals = [title, above].every((text) => text === text.toUpperCase());
  return capitals && ANY_CASE_COMMITTEE.test(oldStyle(above)) && OPENS_WITH_VERB.test(title.toLowerCase());
}

function aboveTitle(line: Line, title: Line | undefined, adjacent: boolean, phrases: Phrases): Claim {
  if (adjacent && /:$/.test(line.text)) return { role: "kicker", rule: "kicker-colon" };
  if (adjacent && isConferenceInCapitals(line, title)) return { role: "kicker", rule: "kicker-conference" };
  if (isTrail(line.text, phrases)) return { role: "breadcrumb", rule: "section-trail" };
  if (isSection(line.text, phrases)) return { role: "breadcrumb", rule: "section-name" };
  if (adjacent && ANY_CASE_COMMITTEE.test(oldStyle(line.text.replace(/^[*•\s]+/u, ""))))
    return { role: "kicker", rule: "kicker-committee" };
  if (adjacent && isPlaceInCapitals(line.text)) return { role: "kicker", rule: "kicker-capitals" };
  if (line.text.split(/\s+/).length <= 5) return { role: "breadcrumb", rule: "short-line-above-headline" };
  return { role: "furniture", rule: "line-above-headline" };
}

function belowTitle(line: Line, title: Line, phrases: Phrases): Claim {
  if (plain(title.text).startsWith(plain(line.text)))
    return { role: "duplicate", rule: "headline-repeated", of: title.n };
  const signed = readByline(line.text);
  if (signed?.rule === "byline-with-photographer") return { role: "byline", rule: signed.rule };
  // The name of a picture that a program made of the headline: «… - 1».
  if (/\s[-–]\s(?:ảnh\s)?\d{1,2}$/iu.test(line.text) && plain(line.text).startsWith(`${plain(title.text)} `))
    return { role: "caption", rule: "caption-of-the-headline" };
  if (isCreditOnly(line.text) || creditOf(line.text)) return { role: "caption", rule: "caption-credit" };
  if (/^Ảnh\s*:/iu.test(line.text) || soundsLikeCaption(line.text, phrases))
    return { role: "caption", rule: "caption-voice" };
  if (isSection(line.text, phrases)) return { role: "breadcrumb", rule: "section-name" };
  if (isTrail(line.text, phrases)) return { role: "breadcrumb", rule: "section-trail" };
  const byline = readByline(line.text);
  if (byline) return { role: "byline", rule: byline.rule };
  if (line.text.split(/\s+/).length >= 8) return { role: "standfirst", rule: "line-below-headline" };
  return { role: "furniture", rule: "short-line-below-headline" };
}

/** «Hội nghị trực tuyến sơ kết công tác ngành Nội vụ»: of a picture as of a headline. */
const NAMES_MEETING = /^Hội nghị\s.*[^.\s]$/u;

function bestOf(
  header: readonly Line[],
  opening: string,
  phrases: Phrases,
): { line: Line; doubtful: boolean } | undefined {
  const known = new Set(words(opening));
  const counts = new Map<string, number>();
  for (const { text } of header) counts.set(sameWord(text), (counts.get(sameWord(text)) ?? 0) + 1);
  const scored: { line: Line; score: number }[] = [];
  for (const line of header) {
    const own = words(line.text);
    if (
      own.length < 3 ||
      (line.text.endsWith(".") && soundsLikeCaption(line.text, phrases)) ||
      isSection(line.text, phrases) ||
      isTrail(line.text, phrases) ||
      readByline(line.text) ||
      /^\(.{30,}\)$/u.test(line.text) ||
      /^Ảnh\s*:/iu.test(line.text)
    )
      continue;
    const shared = own.filter((word) => known.has(word)).length / own.length;
    const score =
      2 * shared +
      (own.length >= 6 ? 1 : 0) +
      (TOPIC.test(line.text) ? 0.5 : 0) +
      ((counts.get(sameWord(line.text)) ?? 0) > 1 ? 1 : 0) -
      // Above another line, a colon announces it.
      (/:$/.test(line.text) ? (line === header.at(-1) ? 2 : 3) : 0) -
      (isHeading(line.text) ? 1.2 : 0) -
      (/[.…]$/.test(line.text) ? 0.7 : 0) -
      (creditOf(line.text) ? 1.5 : 0) -
      (!creditOf(line.text) && soundsLikeCaption(line.text, phrases)
        ? NAMES_MEETING.test(line.text)
          ? 0.4
          : 1.5
        : 0);
    scored.push({ line, score });
  }
  const [best, second] = scored.filter(({ score }) => score > LEAST).sort((a, b) => b.score - a.score);
  const rival = second && !alike(best?.line.text ?? "", second.line.text) ? second.score : undefined;
  return best && { line: best.line, doubtful: rival !== undefined && best.score - rival < CLEAR };
}

/** A line that scores no more is no headline. */
const LEAST = 0.9;
/** A rival that comes closer to the best line leaves two readings. */
const CLEAR = 0.45;

function alike(a: string, b: string): boolean {
  return plain(a).includes(plain(b)) || plain(b).includes(plain(a));
}

function plain(text: string): string {
  return (sameWord(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(" ");
}

function words(text: string): string[] {
  return unmarked(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
