/** What each line of a raw text is. The rules of `lines/` decide; this module says in which order they speak. */
import type { Vocabulary } from "../report/vocabulary.ts";
import { sentences } from "../vietnamese/sentences.ts";
import { sameWord } from "../vietnamese/tones.ts";
import { claimCaptions, isPicture } from "./claim-captions.ts";
import type { Claim, Line, RecognisedLine } from "./line.ts";
import { readByline } from "./lines/byline.ts";
import { creditOf, isCreditOnly } from "./lines/caption.ts";
import { isEmptyDateline, readDateline } from "./lines/dateline.ts";
import { furniture, opensEnding } from "./lines/furniture.ts";
import { isTrail, readHeader } from "./lines/headline.ts";
import { imageName } from "./lines/image-name.ts";
import { isClosed, isProse, opensLead, opensWithDay } from "./lines/prose.ts";
import { punctuation } from "./lines/punctuation.ts";
import { isBeginningOf, opensAlike } from "./lines/repeated.ts";
import { free, type Recognition } from "./recognition.ts";

/** How many words a headline may have that is closed by a stop. */
const MAX_CLOSED_HEADLINE = 45;
/** How many words a standfirst may have that is not part of the lead. */
const MAX_STANDFIRST = 70;

/**
 * Gives every line one role. What no rule recognises is body: a reader would rather see too much than too little.
 *
 * @returns the same lines in the same order, each with its role and the rule that gave it
 * @example a text of short lines that tell nothing: all body or furniture, and no `title`
 */
export function recognise(lines: readonly Line[], vocabulary: Vocabulary): RecognisedLine[] {
  const { phrases } = vocabulary;
  const recognition: Recognition = { lines, vocabulary, phrases, claims: new Map() };
  claimByForm(recognition);
  claimAfterEnding(recognition);

  const prose = lines.filter(
    (line) => !recognition.claims.has(line.n) && isProse(line.text) && !isPicture(line.text, phrases),
  );
  if (isAboveHeadline(recognition, prose)) prose.shift();
  const [opening] = prose;
  const last = prose.at(-1);
  if (opening && last) {
    claimHeader(recognition, opening, prose);
    if (isCutHeadline(recognition, opening)) {
      recognition.claims.set(opening.n, { role: "title", rule: "headline-cut-off" });
      prose.shift();
    }
    const first = prose[0] ?? last;
    claimStandfirst(recognition, prose);
    claimTail(recognition, last);
    claimCaptions(recognition, first, last);
  } else {
    claimHeader(recognition, undefined, []);
  }
  return lines.map((line) => ({
    ...line,
    ...(recognition.claims.get(line.n) ?? { role: "body", rule: "paragraph" }),
  }));
}

/** Rules that need nothing but the line. */
function claimByForm(recognition: Recognition): void {
  const { lines, phrases, vocabulary } = recognition;
  for (const line of lines) {
    const claim =
      punctuation(line.text) ??
      imageName(line.text) ??
      (readDateline(line.text) ? ({ role: "dateline", rule: "dateline" } as const) : undefined) ??
      (isEmptyDateline(line.text) ? ({ role: "furniture", rule: "empty-dateline" } as const) : undefined) ??
      labelledByline(line.text) ??
      furniture(line.text, phrases) ??
      (isTrail(line.text, phrases) ? ({ role: "breadcrumb", rule: "section-trail" } as const) : undefined) ??
      (isPaperName(line.text, vocabulary) ? ({ role: "furniture", rule: "paper-name" } as const) : undefined);
    if (claim) recognition.claims.set(line.n, claim);
  }
  // Where somebody is named as the writer, «Nguồn tin» says where the page has it from.
  const written = lines.some(({ text }) => WRITER.test(text) && readByline(text));
  for (const { n, text } of lines) {
    if (written && SOURCE.test(text))
      recognition.claims.set(n, { role: "furniture", rule: "source-beside-writer" });
  }
}

const WRITER = /^(?:tác giả|người viết)/iu;
const SOURCE = /^nguồn tin\s*:/iu;

function labelledByline(text: string): Claim | undefined {
  const byline = readByline(text);
  return byline?.rule === "byline-label" ? { role: "byline", rule: byline.rule } : undefined;
}

/** The name of a paper, or the tag it signs with and a word or two: «QĐND Online», «SGGPO». */
function isPaperName(text: string, vocabulary: Vocabulary): boolean {
  const [first = "", ...rest] = text.split(/\s+/);
  if (
    rest.length <= 2 &&
    vocabulary.byTag(first).length > 0 &&
    rest.every((word) => /^(?:online|điện|tử|-)$/iu.test(word))
  ) {
    return true;
  }
  return vocabulary.publications.some((paper) => paper.name === text || paper.aliases.includes(text));
}

/** An ending may be followed by this share of the report's length, in headlines and abstracts of others. */
const ENDING_SHARE = 0.35;

/** Behind «Tin liên quan» and its like, at the end of a page, stand headlines and abstracts of other reports. */
function claimAfterEnding({ lines, phrases, claims }: Recognition): void {
  const firstProse = lines.findIndex(({ text, n }) => !claims.has(n) && isProse(text));
  if (firstProse < 0) return;
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  let before = 0;
  const ending = lines.findIndex(({ text }, index) => {
    const after = length - before - text.length;
    const ends = index > firstProse && after <= ENDING_SHARE * before && opensEnding(text, phrases);
    before += text.length;
    return ends;
  });
  if (ending < 0) return;
  for (const [index, line] of lines.entries()) {
    if (index < ending) continue;
    // The day below the headline of another report is that report's.
    const ofAnother = claims.get(line.n)?.role === "dateline" && isAnother(lines[index - 1], claims);
    if (!claims.has(line.n) || ofAnother) claims.set(line.n, { role: "furniture", rule: "after-ending" });
  }
}

function isAnother(line: Line | undefined, claims: ReadonlyMap<number, Claim>): boolean {
  return line !== undefined && claims.get(line.n)?.rule === "after-ending";
}

function claimHeader(recognition: Recognition, first: Line | undefined, prose: readonly Line[]): void {
  const end = first ? recognition.lines.indexOf(first) : recognition.lines.length;
  const opening = prose.slice(0, 3).map((line) => line.text);
  const header = free(recognition, 0, end);
  for (const [n, claim] of readHeader(header, opening.join(" "), recognition.phrases))
    recognition.claims.set(n, claim);
}

/** Some portals print the beginning of the lead, cut off, in the place of a headline: the day of publication is below it. */
function isCutHeadline({ lines, claims }: Recognition, opening: Line): boolean {
  const next = lines[lines.indexOf(opening) + 1];
  const untitled = [...claims.values()].every(({ role }) => role !== "title");
  return untitled && !isClosed(opening.text) && next !== undefined && claims.get(next.n)?.role === "dateline";
}

/** «Thường trực Tỉnh ủy giao ban … quý III/2014:», as long as a paragraph, above the headline and the lead. */
function isAboveHeadline({ lines, claims }: Recognition, [first, second]: readonly Line[]): boolean {
  if (!first?.text.endsWith(":") || !second || !opensLead(second.text)) return false;
  const [next, ...more] = lines
    .slice(lines.indexOf(first) + 1, lines.indexOf(second))
    .filter(({ n }) => !claims.has(n));
  return next !== undefined && more.length === 0 && /^[\p{Lu}“"]/u.test(next.text) && !isClosed(next.text);
}

/** Nothing else can be the headline: one sentence, closed as a paragraph is, above a lead that tells the day. */
function isUnmarkedHeadline({ claims }: Recognition, first: Line, second: Line): boolean {
  return (
    [...claims.values()].every(({ role }) => role !== "title") &&
    opensWithDay(second.text) &&
    !opensLead(first.text) &&
    !isBeginningOf(first.text, second.text) &&
    first.text.split(/\s+/).length <= MAX_CLOSED_HEADLINE &&
    sentences(first.text).length === 1
  );
}

/** A paragraph above the lead that the lead repeats, or that says what the report is about before the day is told. */
function claimStandfirst(recognition: Recognition, prose: readonly Line[]): void {
  const [first, second] = prose;
  if (!first || !second) return;
  if (isUnmarkedHeadline(recognition, first, second)) {
    recognition.claims.set(first.n, { role: "title", rule: "headline-likeliest" });
    return;
  }
  if (isBeginningOf(first.text, second.text)) {
    recognition.claims.set(first.n, { role: "standfirst", rule: "standfirst-opens-lead", of: second.n });
  } else if (sameWord(first.text) === sameWord(second.text)) {
    recognition.claims.set(first.n, { role: "duplicate", rule: "paragraph-repeated", of: second.n });
  } else if (opensAlike(first.text, second.text)) {
    recognition.claims.set(first.n, { role: "standfirst", rule: "standfirst-opens-alike" });
  } else if (
    opensWithDay(second.text) &&
    !opensWithDay(first.text) &&
    first.text.split(/\s+/).length <= MAX_STANDFIRST
  ) {
    recognition.claims.set(first.n, { role: "standfirst", rule: "standfirst-above-lead" });
  }
}

/** Below the last paragraph: the byline; what stands below it is the page's. Without one, only what a rule knows. */
function claimTail(recognition: Recognition, last: Line): void {
  const { lines, claims } = recognition;
  const tail = free(recognition, lines.indexOf(last) + 1);
  const signed = lines
    .slice(lines.indexOf(last) + 1)
    .find(
      (line, index) =>
        claims.get(line.n)?.role === "byline" ||
        isSignature(line, claims) ||
        (index === 0 && !claims.has(line.n) && isOffice(line.text)),
    );
  if (!signed) return;
  for (const line of tail) {
    if (line === signed)
      claims.set(line.n, { role: "byline", rule: readByline(line.text)?.rule ?? "byline-office" });
    else if (line.n > signed.n && (!creditOf(line.text) || isOfSigned(line, signed, lines))) {
      const second = readByline(line.text);
      const also = second?.rule === "byline-agency" || second?.rule === "byline-reporter";
      const claim: Claim = also
        ? { role: "byline", rule: second.rule }
        : isLabelledPicture(line.text)
          ? { role: "caption", rule: "caption-below-byline" }
          : { role: "furniture", rule: "below-byline" };
      claims.set(line.n, claim);
    }
  }
}

/** «Tin bài: Thu Hà», and on the next line «Ảnh: Văn Mạnh»: who took the pictures of this report, none of which is here. */
function isOfSigned(line: Line, signed: Line, lines: readonly Line[]): boolean {
  return isCreditOnly(line.text) && lines[lines.indexOf(line) - 1] === signed;
}

/** «Ảnh: Đồng chí Nguyễn Văn An phát biểu»: what is seen, where a credit would name who took it. */
function isLabelledPicture(text: string): boolean {
  return /^(?:Ảnh|Hình ảnh)\s*:\s*\p{Lu}/u.test(text) && text.split(/\s+/).length >= 7;
}

/** An office that signs, on the line right below the last paragraph: «Văn phòng UBND tỉnh», «Phòng Dân vận». */
function isOffice(text: string): boolean {
  return (
    /^(?:Văn phòng|Phòng|Ban|Trung tâm)\s\p{L}+/u.test(text) &&
    text.split(/\s+/).length <= 6 &&
    !/[.:,…]$/.test(text)
  );
}

function isSignature(line: Line, claims: ReadonlyMap<number, Claim>): boolean {
  const byline = claims.has(line.n) ? undefined : readByline(line.text);
  return byline !== undefined && (byline.rule === "byline-with-photographer" || !creditOf(line.text));
}
