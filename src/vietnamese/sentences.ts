/** Sentences of Vietnamese prose. `Intl.Segmenter` breaks after «TW.» and «TP.», so the rule is ours. */

export interface Sentence {
  /** Where it begins in the text, in UTF-16 units. */
  index: number;
  text: string;
}

/** A full stop, question or exclamation mark, or an ellipsis, with what closes it, before a capital, digit or opening quote. */
const BREAK = /(?:[.!?…]+)["”»)\]]*\s+(?=["“«(]?[\p{Lu}\d])/gu;

/** Words that end in a full stop without ending a sentence: titles, places, initials of names, ordinals. */
const ABBREVIATION =
  /(?:^|[\s(.“«"-])(?:T\.?Ư|TW|TƯ|T[Pp]|TX|TT|GS|PGS|TS|ThS|BS|CN|KS|NSND|[Đđ]\/c|đ\.c|v\.v|St|\p{Lu}|\d{1,2})\.$/u;

/**
 * The sentences of a paragraph, in order; joined with the space between them they give it back.
 *
 * @example sentences("Ban Tổ chức T.Ư. GS. Nguyễn A dự. Hội nghị…") // two sentences: «T.Ư.» and «GS.» end none
 */
export function sentences(paragraph: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const match of paragraph.matchAll(BREAK)) {
    const end = match.index + match[0].length;
    const text = paragraph.slice(start, end).trimEnd();
    if (ABBREVIATION.test(text)) continue;
    found.push({ index: start, text });
    start = end;
  }
  if (start < paragraph.length) found.push({ index: start, text: paragraph.slice(start) });
  return found;
}
