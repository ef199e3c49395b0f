/** The chain whole, and narrowed to one level or one province: a static page each. */
import type { ChainFilter } from "../src/archive/chain.ts";
import type { Site } from "../src/site/site.ts";
import { nameOf } from "./components/province-name.tsx";
import { levelSlugs } from "./reading-words.ts";
import { levels } from "./words.ts";

export interface ChainView {
  url: string;
  name: string;
  filter: ChainFilter;
}

export const WHOLE = "/qua-cac-nam/";

/** The views by level of which the archive has a report. */
export function levelViews({ archive }: Site): ChainView[] {
  const known = new Set(archive.entries.map(({ report }) => report.level));
  return (["central", "province", "bloc", "district", "other"] as const)
    .filter((level) => known.has(level))
    .map((level) => ({ url: `${WHOLE}cap/${levelSlugs[level]}/`, name: levels[level], filter: { level } }));
}

/** The views by province of which the archive has a report. */
export function provinceViews({ archive }: Site): ChainView[] {
  return archive.provinces
    .filter(({ entries }) => entries.length > 0)
    .map(({ province }) => ({
      url: `${WHOLE}tinh/${province.slug}/`,
      name: nameOf(province),
      filter: { province: province.slug },
    }));
}
