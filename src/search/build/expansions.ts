/**
 * Abbreviations of a text written out for the index, each with the words around it, so that «Ban Tổ chức Trung
 * ương» finds «Ban Tổ chức T.Ư» as a phrase. They are looked for and never shown.
 */
import { type Word, words } from "../../vietnamese/words.ts";
import type { Shortening } from "../layer.ts";

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

function isAt(list: readonly Word[], at: number, short: readonly string[]): boolean {
  return short.every((word, step) => {
    const here = list[at + step];
    return here?.exact === word && (step === 0 || here.joined);
  });
}

/** The texts to index besides a text: none for one without abbreviations. */
export function expansions(text: string, forms: ShortForms): string[] {
  if (forms.size === 0) return [];
  const list = words(text);
  return list.flatMap((word, at) =>
    (forms.get(word.exact) ?? [])
      .filter(({ short }) => isAt(list, at, short))
      .map(({ short, long }) => {
        const before = text.slice(list[Math.max(0, at - AROUND)]?.start ?? 0, word.start);
        const end = at + short.length - 1;
        const after = text.slice(
          list[end]?.end ?? text.length,
          list[Math.min(list.length - 1, end + AROUND)]?.end,
        );
        return `${before} ${long} ${after}`;
      }),
  );
}
