import { existsOn } from "../../report/vocabulary.ts";
import { oldStyle } from "../../vietnamese/tones.ts";
import { type Found, inferred, type Reading } from "../reading.ts";

const CITY = /Thành ủy (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})/u;

/**
 * The province whose seat is the city that holds the conference.
 *
 * @param day the ISO day at which the name is read
 * @returns undefined without a day, and for a city that is the seat of none, or of two, provinces of that day
 * @example «Thành ủy Nha Trang» in 2017: Khánh Hòa
 */
export function provinceOfSeat(
  { vocabulary }: Reading,
  organisers: Found<string[]> | undefined,
  day: string | undefined,
): Found<string[]> | undefined {
  const [organiser = ""] = organisers?.value ?? [];
  const city = CITY.exec(oldStyle(organiser))?.[1];
  if (city === undefined || day === undefined) return undefined;
  const [province, ...others] = vocabulary.provinces.filter(
    (one) => oldStyle(one.seat) === city && existsOn(one, day),
  );
  return province && others.length === 0
    ? inferred([province.slug], "seat-of-the-province", organisers?.basis.line ?? 1, organiser)
    : undefined;
}
