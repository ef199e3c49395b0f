/** The chain whole, narrowed to one level or one province, and what it found wanting: a static page each, and pages of years. */
import type { ChainView } from "../src/archive/chain-lists.ts";
import type { ChainPlace } from "../src/archive/chain-pages.ts";
import { listsOf } from "../src/archive/lists.ts";
import { Level } from "../src/report/schema.ts";
import type { Site } from "../src/site/site.ts";
import { nameOf } from "./components/province-name.tsx";
import { wordsOf } from "./words.ts";

export interface NamedView {
  url: string;
  name: string;
  /** Whether the name is a name of the sources, not a word of the page. */
  ofSource?: boolean;
  view: ChainView;
}

export const WHOLE = "/qua-cac-nam/";

export const SHORTCOMINGS = "/han-che/";

/** Levels in addresses. */
const LEVEL_SLUGS: Record<Level, string> = {
  central: "trung-uong",
  province: "cap-tinh",
  bloc: "dang-bo-khoi",
  district: "cap-huyen",
  other: "khac",
};

/** Where the chain of a province or of a level stands. */
export function placeUrl(place: ChainPlace): string {
  return "province" in place
    ? `${WHOLE}tinh/${place.province.slug}/`
    : `${WHOLE}cap/${LEVEL_SLUGS[place.level]}/`;
}

function levelView(level: Level, site: Site): NamedView {
  return { url: placeUrl({ level }), name: wordsOf(site).levels[level], view: { level } };
}

function shortcomings(site: Site): NamedView {
  return { url: SHORTCOMINGS, name: wordsOf(site).reading.shortcomings, view: { shortcomings: true } };
}

function provinceView(slug: string, { archive }: Site): NamedView {
  const province = archive.vocabulary.province(slug);
  return {
    url: `${WHOLE}tinh/${slug}/`,
    name: province === undefined ? slug : nameOf(province),
    ofSource: true,
    view: { province: slug },
  };
}

/** The views by level of which the archive has a report. */
export function levelViews(site: Site): NamedView[] {
  return listsOf(site.archive)
    .filled("level")
    .map((level) => levelView(Level.parse(level), site));
}

/** The views by province of which the archive has a report. */
export function provinceViews(site: Site): NamedView[] {
  return listsOf(site.archive)
    .filled("province")
    .map((slug) => provinceView(slug, site));
}

/** The view whose page stands at an address; the whole chain has no name of its own. */
export function viewAt(url: string, site: Site): NamedView | undefined {
  if (url === SHORTCOMINGS) return shortcomings(site);
  const [, by, slug] = /^\/qua-cac-nam\/(cap|tinh)\/([^/]+)\/$/.exec(url) ?? [];
  if (by === undefined || slug === undefined) return undefined;
  if (by === "tinh") return provinceView(slug, site);
  const level = Level.options.find((one) => LEVEL_SLUGS[one] === slug);
  return level && levelView(level, site);
}

/** The pages of the years of views that are too long for one page. */
export function yearViews(site: Site): { url: string; numbered: string[] }[] {
  const { chains } = listsOf(site.archive);
  return [shortcomings(site), ...levelViews(site), ...provinceViews(site)].flatMap(({ url, view }) =>
    chains.years(view).map((year) => ({
      url: `${url}${year}/`,
      numbered: chains.numbers(view, year).map((number) => `${url}${year}/trang/${number}/`),
    })),
  );
}
