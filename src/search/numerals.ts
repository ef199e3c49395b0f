/** Numbers that are written in two ways: khóa XII and khóa 12, quý I and quý 1, sáu tháng and 6 tháng. */

/** The words before which a Roman numeral stands, without marks: khóa, quý, đại hội, lần thứ, kỳ. */
const BEFORE_ROMAN = new Set(["khoa", "quy", "hoi", "thu", "ky"]);
const MONTHS: Record<string, string> = { ba: "3", sáu: "6", chín: "9" };

/** From 1 to 39: as far as quarters, terms and congresses count. */
const ROMANS = ["", "x", "xx", "xxx"].flatMap((tens) =>
  ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"].map((ones) => tens + ones),
);

interface Keys {
  exact: string;
  folded: string;
}

/**
 * The figures for a numeral that is not in figures.
 *
 * @param before the word before it, and `after` the one after it
 * @example inFigures({ exact: "xii", folded: "xii" }, { exact: "khóa", folded: "khoa" }) // "12"
 * @example inFigures({ exact: "vi", folded: "vi" }, { exact: "đơn", folded: "don" })     // undefined: a word
 */
export function inFigures(word: Keys, before?: Keys, after?: Keys): string | undefined {
  if (after?.folded === "thang" && word.exact in MONTHS) return MONTHS[word.exact];
  const value = before && BEFORE_ROMAN.has(before.folded) ? ROMANS.indexOf(word.exact) : 0;
  return value > 0 ? String(value) : undefined;
}

/** The opposite of `inFigures`. */
export function inLetters(word: Keys, before?: Keys, after?: Keys): string | undefined {
  if (!/^[1-9]\d?$/.test(word.exact)) return undefined;
  if (after?.folded === "thang") return Object.keys(MONTHS).find((name) => MONTHS[name] === word.exact);
  return before && BEFORE_ROMAN.has(before.folded) ? ROMANS[Number(word.exact)] : undefined;
}
