import type { Level } from "../../report/schema.ts";
import { typeOn } from "../../report/vocabulary.ts";
import { oldStyle } from "../../vietnamese/tones.ts";
import { type Found, inferred, linesOf, type Reading } from "../reading.ts";

const WITHOUT_NAME = /(?:Thành ủy|[Tt]hành phố)(?!\s+\p{Lu})/u;
/** A city within a province until the end of 2024, and the equal of provinces from then on. */
const HUE = /Thành ủy (?:\p{L}+\.? )?Huế/u;

const AROUND: readonly { level: Level; pattern: RegExp }[] = [
  { level: "district", pattern: /Tỉnh ủy|(?:UBND|HĐND|MTTQ|Đảng bộ) tỉnh/u },
  { level: "province", pattern: /[Qq]uận ủy|(?:các|\d+) quận|[Qq]uận \p{Lu}|(?<!\p{L})[Ss]ở\s\p{Lu}/u },
];

/**
 * Whether a body is of a city whose rank its words leave open.
 *
 * @example isUnnamedCity("Ban Tuyên giáo Thành ủy") // true
 * @example isUnnamedCity("Thành ủy Pleiku")         // false: a city within a province
 * @example isUnnamedCity("Thành ủy Huế")            // true: it depends on the day
 */
export function isUnnamedCity(organiser: string): boolean {
  const text = oldStyle(organiser);
  return !/khối/iu.test(text) && (WITHOUT_NAME.test(text) || HUE.test(text));
}

/**
 * The rank of such a city: that of the report's province, where it is a city; else what the text names around it. A
 * province above makes it a district, urban districts below make it the equal of provinces.
 *
 * @param places the provinces of the report
 * @param day the ISO day on which their ranks are asked for: Đồng Nai became a city in 2026
 * @returns undefined where nothing tells: both readings are possible
 */
export function levelOfCity(
  reading: Reading,
  organiser: string,
  places: Found<string[]> | undefined,
  day: string | undefined,
): Found<Level> | undefined {
  const provinces = places?.value.flatMap((slug) => reading.vocabulary.province(slug) ?? []) ?? [];
  const types = provinces.map((one) => (day === undefined ? one.type : typeOn(one, day)));
  const line = places?.basis.line ?? 1;
  if (types.includes("thành phố")) return inferred("province", "city-of-the-report", line, organiser);
  if (types.includes("tỉnh")) return inferred("district", "city-of-a-province", line, organiser);
  const lines = linesOf(reading, "body", "standfirst", "title", "caption");
  for (const { level, pattern } of AROUND) {
    for (const { n, text } of lines) {
      const match = pattern.exec(oldStyle(text));
      if (match)
        return inferred(
          level,
          "what-stands-around-the-city",
          n,
          text.slice(match.index, match.index + match[0].length),
        );
    }
  }
  return undefined;
}
