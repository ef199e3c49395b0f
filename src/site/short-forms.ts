/** Abbreviations in a text, with what they stand for. */
import type { Abbreviation } from "../report/abbreviations.ts";

/** A stretch of a text: an abbreviation with its long form, or what stands between two. */
export interface Stretch {
  text: string;
  long?: string;
}

/** Finds abbreviations that have one meaning. One with several is left alone: which is meant, the text alone knows. */
export class ShortForms {
  readonly #long: ReadonlyMap<string, string>;
  readonly #pattern: RegExp | undefined;

  constructor(abbreviations: readonly Abbreviation[]) {
    const meanings = new Map<string, Set<string>>();
    for (const { short, long } of abbreviations) {
      for (const form of short) meanings.set(form, new Set([...(meanings.get(form) ?? []), ...long]));
    }
    this.#long = new Map(
      [...meanings].flatMap(([short, [long, ...others]]) =>
        long === undefined || others.length > 0 ? [] : [[short, long]],
      ),
    );
    const forms = [...this.#long.keys()].sort((a, b) => b.length - a.length).map(escapeForPattern);
    this.#pattern =
      forms.length === 0
        ? undefined
        : new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}/-])(?:${forms.join("|")})(?![\p{L}\p{M}\p{N}/])`, "gu");
  }

  /**
   * The text in stretches that together are the text. Part of a document's number (`05-CT/TW`) is no abbreviation.
   *
   * @example split("HĐND tỉnh") // [{ text: "HĐND", long: "Hội đồng nhân dân" }, { text: " tỉnh" }]
   */
  split(text: string): Stretch[] {
    if (this.#pattern === undefined) return [{ text }];
    const stretches: Stretch[] = [];
    let from = 0;
    for (const { 0: short, index } of text.matchAll(this.#pattern)) {
      if (index > from) stretches.push({ text: text.slice(from, index) });
      stretches.push({ text: short, long: this.#long.get(short) ?? "" });
      from = index + short.length;
    }
    if (from < text.length || text === "") stretches.push({ text: text.slice(from) });
    return stretches;
  }

  /** The abbreviations of several texts, each once, in the order in which they come. */
  listIn(texts: readonly string[]): { short: string; long: string }[] {
    const found = new Map<string, string>();
    for (const { text, long } of texts.flatMap((text) => this.split(text))) if (long) found.set(text, long);
    return [...found].map(([short, long]) => ({ short, long }));
  }
}

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
