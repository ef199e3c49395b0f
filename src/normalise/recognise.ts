/** What each line of a raw text is. The rules of `lines/` decide; this module says in which order they speak. */
import type { Phrases } from "../report/phrases.ts";
import type { Vocabulary } from "../report/vocabulary.ts";
import { sameWord } from "../vietnamese/tones.ts";
import type { Claim, Line, RecognisedLine } from "./line.ts";
import { readByline } from "./lines/byline.ts";
import { creditOf, isCreditOnly, soundsLikeCaption } from "./lines/caption.ts";
import { isEmptyDateline, readDateline } from "./lines/dateline.ts";
import { furniture, opensEnding } from "./lines/furniture.ts";
import { readHeader } from "./lines/headline.ts";
import { imageName } from "./lines/image-name.ts";
import { isProse, opensLead } from "./lines/prose.ts";
import { punctuation } from "./lines/punctuation.ts";
import { isBeginningOf, saysTheSame } from "./lines/repeated.ts";

/** How many words a standfirst may have that is not part of the lead. */
const MAX_STANDFIRST = 70;

interface Recognition {
  readonly lines: readonly Line[];
  readonly vocabulary: Vocabulary;
  readonly phrases: Phrases;
  /** What has been said so far, by line number. */
  readonly claims: Map<number, Claim>;
}

/** Lines of a stretch that no rule has spoken of yet. */
function free({ lines, claims }: Recognition, from = 0, to = lines.length): Line[] {
  return lines.slice(from, to).filter((line) => !claims.has(line.n));
}

/** Gives every line one role. What no rule recognises is body: a reader would rather see too much than too little. */
export function recognise(lines: readonly Line[], vocabulary: Vocabulary): RecognisedLine[] {
  const { phrases } = vocabulary;
  const recognition: Recognition = { lines, vocabulary, phrases, claims: new Map() };
  claimByForm(recognition);
  claimAfterEnding(recognition);

  const prose = lines.filter(
    (line) => !recognition.claims.has(line.n) && isProse(line.text) && !isPicture(line.text, phrases),
  );
  const [first] = prose;
  const last = prose.at(-1);
  if (first && last) {
    claimHeader(recognition, first, prose);
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

/** Long enough for a paragraph, but the caption of a picture. */
function isPicture(text: string, phrases: Phrases): boolean {
  return !opensLead(text) && (creditOf(text) !== undefined || soundsLikeCaption(text, phrases));
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
      furniture(line.text, phrases) ??
      (vocabulary.publications.some((paper) => paper.name === line.text || paper.aliases.includes(line.text))
        ? ({ role: "furniture", rule: "paper-name" } as const)
        : undefined);
    if (claim) recognition.claims.set(line.n, claim);
  }
}

/** Behind «Tin liên quan» and its like, where no paragraph follows, stand headlines of other reports. */
function claimAfterEnding({ lines, phrases, claims }: Recognition): void {
  const lastProse = lines.findLastIndex((line) => !claims.has(line.n) && isProse(line.text));
  const ending = lines.findIndex((line, index) => index > lastProse && opensEnding(line.text, phrases));
  if (lastProse < 0 || ending < 0) return;
  for (const line of lines.slice(ending)) {
    if (!claims.has(line.n)) claims.set(line.n, { role: "furniture", rule: "after-ending" });
  }
}

function claimHeader(recognition: Recognition, first: Line | undefined, prose: readonly Line[]): void {
  const end = first ? recognition.lines.indexOf(first) : recognition.lines.length;
  const opening = prose.slice(0, 3).map((line) => line.text);
  const header = free(recognition, 0, end);
  for (const [n, claim] of readHeader(header, opening.join(" "), recognition.phrases))
    recognition.claims.set(n, claim);
}

/** A paragraph above the lead that the lead repeats, or that says what the report is about before the day is told. */
function claimStandfirst(recognition: Recognition, prose: readonly Line[]): void {
  const [first, second] = prose;
  if (!first || !second) return;
  if (isBeginningOf(first.text, second.text)) {
    recognition.claims.set(first.n, { role: "standfirst", rule: "standfirst-opens-lead", of: second.n });
  } else if (sameWord(first.text) === sameWord(second.text)) {
    recognition.claims.set(first.n, { role: "duplicate", rule: "paragraph-repeated", of: second.n });
  } else if (
    !opensLead(first.text) &&
    opensLead(second.text) &&
    first.text.split(/\s+/).length <= MAX_STANDFIRST
  ) {
    recognition.claims.set(first.n, { role: "standfirst", rule: "standfirst-above-lead" });
  }
}

/** Below the last paragraph: the byline, and what the page adds. */
function claimTail(recognition: Recognition, last: Line): void {
  const { lines, claims } = recognition;
  for (const line of free(recognition, lines.indexOf(last) + 1)) {
    const byline = creditOf(line.text) ? undefined : readByline(line.text);
    if (byline) claims.set(line.n, { role: "byline", rule: byline.rule });
  }
}

/** Captions among the paragraphs, and the alternative texts that double them. */
function claimCaptions(recognition: Recognition, first: Line, last: Line): void {
  const { lines, claims, phrases } = recognition;
  const [start, end] = [lines.indexOf(first), lines.indexOf(last)];
  for (const [offset, line] of lines.slice(start).entries()) {
    if (claims.has(line.n) || opensLead(line.text)) continue;
    const index = start + offset;
    const before = lines[index - 1];
    const inside = index < end || /[.!?…)]$/.test(line.text);
    const afterImage = before !== undefined && claims.get(before.n)?.rule.startsWith("image-");
    if (creditOf(line.text)) {
      claims.set(line.n, { role: "caption", rule: "caption-credit" });
      if (isCreditOnly(line.text) && before && !claims.has(before.n) && !isProse(before.text)) {
        claims.set(before.n, { role: "caption", rule: "caption-above-credit" });
      }
    } else if (
      soundsLikeCaption(line.text, phrases) &&
      (inside || phrases.opening("scenes", line.text) > 0)
    ) {
      claims.set(line.n, { role: "caption", rule: "caption-voice" });
    } else if (!isProse(line.text) && afterImage) {
      claims.set(line.n, { role: "caption", rule: "caption-below-image" });
    }
  }
  claimDoubled(recognition);
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
