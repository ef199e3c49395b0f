/** The chain whole, and narrowed to one level or one province: a static page each. */
import type { ChainFilter } from "../src/archive/chain.ts";
import type { Level } from "../src/report/schema.ts";
import type { Site } from "../src/site/site.ts";
import { nameOf } from "./components/province-name.tsx";
import { wordsOf } from "./words.ts";

export interface ChainView {
  url: string;
  name: string;
  /** Whether the name is a name of the sources, not a word of the page. */
  ofSource?: boolean;
  filter: ChainFilter;
}

export const WHOLE = "/qua-cac-nam/";

/** Levels in addresses. */
const LEVEL_SLUGS: Record<Level, string> = {
  central: "trung-uong",
  province: "cap-tinh",
  bloc: "dang-bo-khoi",
  district: "cap-huyen",
  other: "khac",
};

/** The views by level of which the archive has a report. */
export function levelViews(site: Site): ChainView[] {
  const { archive } = site;
  const { levels } = wordsOf(site);
  const known = new Set(archive.entries.map(({ report }) => report.level));
  return (["central", "province", "bloc", "district", "other"] as const)
    .filter((level) => known.has(level))
    .map((level) => ({ url: `${WHOLE}cap/${LEVEL_SLUGS[level]}/`, name: levels[level], filter: { level } }));
}

/** The views by province of which the archive has a report. */
export function provinceViews({ archive }: Site): ChainView[] {
  return archive.provinces
    .filter(({ entries }) => entries.length > 0)
    .map(({ province }) => ({
      url: `${WHOLE}tinh/${province.slug}/`,
      name: nameOf(province),
      ofSource: true,
      filter: { province: province.slug },
    }));
}
