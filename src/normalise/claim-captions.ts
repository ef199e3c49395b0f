/** Which lines among the paragraphs are captions, and in which order the rules for them speak. */
import type { Phrases } from "../report/phrases.ts";
import type { Line } from "./line.ts";
import { readByline } from "./lines/byline.ts";
import {
  creditOf,
  hasBar,
  isCreditOnly,
  soundsLikeCaption,
  soundsUnstopped,
  tellsWhoPresides,
} from "./lines/caption.ts";
import { isProse, opensLead } from "./lines/prose.ts";
import { isBeginningOf, isInside, saysTheSame } from "./lines/repeated.ts";
import type { Recognition } from "./recognition.ts";

/** Long enough for a paragraph, but the caption of a picture. */
export function isPicture(text: string, phrases: Phrases): boolean {
  return !opensLead(text) && (creditOf(text) !== undefined || soundsLikeCaption(text, phrases));
}

/** Captions among the paragraphs, and the alternative texts that double them. */
export function claimCaptions(recognition: Recognition, first: Line, last: Line): void {
  const { lines, claims, phrases } = recognition;
  const [start, end] = [lines.indexOf(first), lastSentence(recognition, lines.indexOf(last))];
  const title = lines.find(({ n }) => claims.get(n)?.role === "title");
  const isToldTwice = paragraphsTelling(recognition);
  const fromHereShown = belowParagraphs(recognition, 2);
  let shown = false;
  for (const [offset, line] of lines.slice(start).entries()) {
    if (claims.has(line.n) || opensLead(line.text)) continue;
    const index = start + offset;
    const [before, after] = [lines[index - 1], lines[index + 1]];
    if (ANNOUNCED.test(line.text)) shown = true;
    const inside = index < end || /[.!?…)]$/.test(line.text);
    const afterImage = before !== undefined && claims.get(before.n)?.rule.startsWith("image-");
    if (title && isHeadlineAgain(line.text, title.text)) {
      claims.set(line.n, { role: "duplicate", rule: "headline-repeated", of: title.n });
    } else if (creditOf(line.text)) {
      claims.set(line.n, { role: "caption", rule: "caption-credit" });
      if (isCreditOnly(line.text) && before && !claims.has(before.n) && !isProse(before.text)) {
        claims.set(before.n, { role: "caption", rule: "caption-above-credit" });
      }
    } else if (
      soundsLikeCaption(line.text, phrases) &&
      (inside || phrases.opening("scenes", line.text) > 0 || isPersonBelow(line.text, index - end)) &&
      (!tellsWhoPresides(line.text) || isToldTwice(line) || index >= fromHereShown)
    ) {
      claims.set(line.n, { role: "caption", rule: "caption-voice" });
    } else if (inside && hasBar(line.text) && !readByline(line.text)) {
      claims.set(line.n, { role: "caption", rule: "caption-bar" });
    } else if (after && !claims.has(after.n) && isSplit(line.text, after.text, phrases)) {
      claims.set(line.n, { role: "caption", rule: "caption-split" });
      claims.set(after.n, { role: "caption", rule: "caption-split" });
    } else if (index < end && soundsUnstopped(line.text, phrases)) {
      claims.set(line.n, { role: "caption", rule: "caption-without-stop" });
    } else if (index < end && title && isShortLine(line.text) && isInside(line.text, title.text)) {
      claims.set(line.n, { role: "duplicate", rule: "headline-repeated", of: title.n });
    } else if (index < end && after && isShortLine(line.text) && isBeginningOf(line.text, after.text)) {
      claims.set(line.n, { role: "duplicate", rule: "paragraph-announced", of: after.n });
    } else if (index < end && title && isShortLine(line.text) && saysTheSame(line.text, title.text)) {
      claims.set(line.n, { role: "caption", rule: "caption-of-the-headline" });
    } else if (shown && !ANNOUNCED.test(line.text) && isShortLine(line.text) && !readByline(line.text)) {
      claims.set(line.n, { role: "caption", rule: "caption-announced" });
    } else if (!isProse(line.text) && afterImage) {
      claims.set(line.n, { role: "caption", rule: "caption-below-image" });
    }
  }
  claimDoubled(recognition);
}

/** «Sau đây là một số hình ảnh»: pictures follow. */
const ANNOUNCED = /(?:một số|những|các|vài)\s+hình\s+ảnh(?:\s\p{L}+){0,6}\s*[:.]?$/iu;

/** The whole headline, word for word, between the paragraphs. */
function isHeadlineAgain(text: string, title: string): boolean {
  return text.length >= title.length && !hasBar(text) && isInside(text, title);
}

/** A short paragraph may stand below the last long one. */
function lastSentence({ lines, claims, phrases }: Recognition, last: number): number {
  const index = lines.findLastIndex(
    ({ n, text }) =>
      !claims.has(n) && /[.!?…]$/.test(text) && text.split(/\s+/).length >= 8 && !isPicture(text, phrases),
  );
  return Math.max(index, last);
}

/** Who presides is told in the lead or right below it; a line that tells so further down shows it. */
function belowParagraphs({ lines, claims }: Recognition, count: number): number {
  let left = count;
  const last = lines.findIndex(({ n, text }) => {
    if (!claims.has(n) && isProse(text)) left -= 1;
    return left === 0;
  });
  return last < 0 ? lines.length : last + 1;
}

/** The last picture of a report, right below its last paragraph: «Đồng chí … trao giấy khen …». */
function isPersonBelow(text: string, distance: number): boolean {
  return (
    distance === 1 &&
    /^(?:Đồng chí|Đ\/c|Ông|Bà)(?:\s\p{Lu}\p{Ll}+){3}/u.test(text) &&
    text.split(/\s+/).length >= 8
  );
}

/** Which of the lines are paragraphs that tell who presides, and which that somebody attends: a line that tells so again shows it. */
function paragraphsTelling({ lines, claims }: Recognition): (line: Line) => boolean {
  const [presiding, attending] = ["chủ trì", "chỉ đạo hội nghị"].map((words) =>
    lines.filter(({ n, text }) => !claims.has(n) && text.toLowerCase().includes(words) && isProse(text)),
  );
  return ({ n, text }) =>
    (/(?<!\p{L})chủ trì(?!\p{L})/iu.test(text) ? presiding : attending)?.some((one) => one.n !== n) ?? false;
}

/** A line between paragraphs that is none: no stop, and more than a subheading's few words. */
function isShortLine(text: string): boolean {
  return !isProse(text) && /[\p{L}\d)”"]$/u.test(text) && text.split(/\s+/).length >= 5;
}

/** One caption on two short lines: the second goes on in lower case, or behind a comma with what the person does. */
function isSplit(text: string, next: string, phrases: Phrases): boolean {
  // A name with its offices is long; what the person does on the picture is not.
  const short = text.split(/\s+/).length <= 24 && next.split(/\s+/).length <= 16;
  const goesOn = /[\p{L}\d,]$/u.test(text) && /^\p{Ll}/u.test(next);
  return short && (goesOn || (text.endsWith(",") && soundsUnstopped(`${text} ${next}`, phrases)));
}

/** Of two neighbouring lines that say the same, one of them a caption, the second is what readers saw. */
function claimDoubled({ lines, claims }: Recognition): void {
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next) continue;
    const roles = [claims.get(line.n)?.role, claims.get(next.n)?.role];
    const pictures =
      roles.includes("caption") && roles.every((role) => role === "caption" || role === undefined);
    const short = roles.every((role) => role === undefined) && !isProse(line.text) && !isProse(next.text);
    if (!(pictures || short) || !saysTheSame(line.text, next.text)) continue;
    claims.set(line.n, { role: "duplicate", rule: "caption-repeated", of: next.n });
    claims.set(next.n, { role: "caption", rule: "caption-doubled" });
  }
}
