import { existsOn } from "../../report/vocabulary.ts";
import { oldStyle } from "../../vietnamese/tones.ts";
import { type Found, inferred, linesOf, type Reading, sentencesOf } from "../reading.ts";

/** Where national conferences are held. */
const CAPITAL = "ha-noi";
const AT = /^(?:Tại|Ở)\s+(?:tỉnh |thành phố |TP\.? ?)?(\p{Lu}[\p{L}]*(?:[\s-]+\p{Lu}[\p{L}]*){0,3}),/u;

/**
 * The province from which a national conference is told: «Tại tỉnh Phú Thọ, đây là lần đầu tiên …» opens a sentence
 * behind the first.
 *
 * @param day the ISO day at which the name is read
 * @returns undefined where several are told so, or the text does not speak of the whole country
 */
export function provinceOfAngle(reading: Reading, day: string | undefined): Found<string[]> | undefined {
  const body = linesOf(reading, "body");
  if (day === undefined || !body.slice(0, 2).some(({ text }) => /toàn quốc|cả nước/iu.test(text)))
    return undefined;
  const found = body.flatMap((line, index) =>
    sentencesOf(line).flatMap((sentence, order) => {
      const name = index + order > 0 ? AT.exec(oldStyle(sentence.text))?.[1] : undefined;
      const province = reading.vocabulary.provinces.find(
        (one) => existsOn(one, day) && [one.name, ...one.aliases].some((own) => oldStyle(own) === name),
      );
      return name === undefined || province === undefined
        ? []
        : [{ slug: province.slug, line: line.n, words: sentence.text.slice(0, sentence.text.indexOf(",")) }];
    }),
  );
  const [first] = found;
  const one = new Set(found.map(({ slug }) => slug)).size === 1;
  return first && one && first.slug !== CAPITAL
    ? inferred([first.slug], "place-that-the-report-is-told-from", first.line, first.words)
    : undefined;
}
