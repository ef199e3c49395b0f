/**
 * Other ways in which the words of a text are looked for: abbreviations written out, TW4 as TW 4, khóa XII as khóa 12, H'Hen as H Hen;
 * each with the words around it, so that «Ban Tổ chức Trung ương» finds «Ban Tổ chức T.Ư» as a phrase. They are
 * looked for and never shown.
 */
import { type Word, words } from "../vietnamese/words.ts";
import type { Shortening } from "./layer.ts";
import { inFigures } from "./numerals.ts";

/** How many words around an abbreviation a phrase can take in. */
const AROUND = 4;

/** Abbreviations by their first word, the longest first. */
export type ShortForms = ReadonlyMap<string, readonly { short: string[]; long: string }[]>;

export function shortForms(table: readonly Shortening[]): ShortForms {
  const forms = new Map<string, { short: string[]; long: string }[]>();
  for (const { short, long } of table) {
    for (const text of short) {
      const spelled = words(text).map((word) => word.exact);
      const first = spelled[0] ?? "";
      const known = forms.get(first) ?? [];
      known.push(...long.map((written) => ({ short: spelled, long: written })));
      forms.set(
        first,
        known.sort((a, b) => b.short.length - a.short.length),
      );
    }
  }
  return forms;
}

/** The letters and the number of TW4, where the letters are an abbreviation. */
export function withNumber(word: string, forms: ShortForms): [letters: string, number: string] | undefined {
  const [, letters = "", number = ""] = /^(\p{L}+)(\p{N}+)$/u.exec(word) ?? [];
  const isShort = (forms.get(letters) ?? []).some(({ short }) => short.length === 1);
  return isShort ? [letters, number] : undefined;
}

/** TP.HCM is also written TP HCM; of T.Ư the parts are too short to be told from other words when they stand apart. */
function isAt(list: readonly Word[], at: number, short: readonly string[]): boolean {
  const mayStandApart = short.every((word) => word.length > 1);
  return short.every((word, step) => {
    const here = list[at + step];
    return here?.exact === word && (step === 0 || here.joined || mayStandApart);
  });
}

/** Only these have another way to be written: most words of a text are none of them. */
const mayBeElse = (exact: string, forms: ShortForms): boolean =>
  forms.has(exact) || /['\p{N}]|^(?:[ivx]+|ba|sáu|chín)$/u.test(exact);

/** What may be said instead of the words that begin at a place, and how many they are. */
function instead(list: readonly Word[], at: number, forms: ShortForms): { text: string; length: number }[] {
  const word = list[at];
  if (!word || !mayBeElse(word.exact, forms)) return [];
  const { exact } = word;
  const figures = inFigures(word, list[at - 1], list[at + 1]);
  const written = (forms.get(exact) ?? [])
    .filter(({ short }) => isAt(list, at, short))
    .map(({ short, long }) => ({ text: long, length: short.length }));
  const [letters, number] = withNumber(exact, forms) ?? [];
  const alone = (forms.get(letters ?? "") ?? []).filter(({ short }) => short.length === 1);
  const apart = letters === undefined ? [] : [letters, ...alone.map(({ long }) => long)];
  const names = exact.includes("'") ? [exact.replaceAll("'", " "), exact.replaceAll("'", "")] : [];
  return [
    ...written,
    ...(figures === undefined ? [] : [{ text: figures, length: 1 }]),
    ...apart.map((text) => ({ text: `${text} ${number}`, length: 1 })),
    ...names.map((text) => ({ text, length: 1 })),
  ];
}

/**
 * The texts to look in besides a text: none for most.
 *
 * @param list the words of the text
 */
export function expansions(text: string, list: readonly Word[], forms: ShortForms): string[] {
  return list.flatMap((word, at) =>
    instead(list, at, forms).map(({ text: other, length }) => {
      const before = text.slice(list[Math.max(0, at - AROUND)]?.start ?? 0, word.start);
      const end = at + length - 1;
      const after = text.slice(
        list[end]?.end ?? text.length,
        list[Math.min(list.length - 1, end + AROUND)]?.end,
      );
      return `${before} ${other} ${after}`;
    }),
  );
}
