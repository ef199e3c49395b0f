/** The ways to narrow the list of all reports, each a page with an address that stays. */
import type { Entry } from "../src/archive/entry.ts";
import type { Kind, Level } from "../src/report/schema.ts";
import type { Site } from "../src/site/site.ts";
import { nameOf } from "./components/province-name.tsx";
import { wordsOf } from "./words.ts";

export interface Facet {
  name: string;
  /** Whether the name is a name of the sources, not a word of the page. */
  ofSource?: boolean;
  url: string;
  entries: readonly Entry[];
}

export interface FacetGroup {
  name: string;
  facets: Facet[];
  /** The page that lists them all, where one does. */
  all?: string;
}

/** Part of addresses, so they never change. */
const KIND_SLUGS: Record<Kind, string> = {
  review: "tong-ket",
  "mid-term-review": "so-ket",
  launch: "trien-khai",
  other: "khac",
};
const LEVEL_SLUGS: Record<Level, string> = {
  central: "trung-uong",
  province: "tinh",
  bloc: "dang-bo-khoi",
  district: "huyen",
  other: "khac",
};

export const kindUrl = (kind: Kind): string => `/loai/${KIND_SLUGS[kind]}/`;
export const levelUrl = (level: Level): string => `/cap/${LEVEL_SLUGS[level]}/`;

/** Kinds of conference and levels: the facets whose pages `facet.11ty.tsx` makes. */
export function narrowFacets(site: Site): FacetGroup[] {
  const { archive } = site;
  const { article, kinds, levels } = wordsOf(site);
  return [
    {
      name: article.kind,
      facets: archive.kinds.map(({ value, entries }) => ({
        name: kinds[value],
        url: kindUrl(value),
        entries,
      })),
    },
    {
      name: article.level,
      facets: archive.levels.map(({ value, entries }) => ({
        name: levels[value],
        url: levelUrl(value),
        entries,
      })),
    },
  ];
}

/** Every facet that has reports, in groups. */
export function allFacets(site: Site): FacetGroup[] {
  const { years, provinces, publications } = site.archive;
  const { titles } = wordsOf(site);
  const groups: FacetGroup[] = [
    {
      name: titles.years,
      all: "/nam/",
      facets: years.map(({ year, entries }) => ({ name: year, url: `/nam/${year}/`, entries })),
    },
    {
      name: titles.provinces,
      all: "/tinh/",
      facets: provinces.map(({ province, entries }) => ({
        name: nameOf(province),
        ofSource: true,
        url: `/tinh/${province.slug}/`,
        entries,
      })),
    },
    {
      name: titles.publications,
      all: "/bao/",
      facets: publications.map(({ publication, entries }) => ({
        name: publication.name,
        ofSource: true,
        url: `/bao/${publication.slug}/`,
        entries,
      })),
    },
    ...narrowFacets(site),
  ];
  return groups
    .map((group) => ({ ...group, facets: group.facets.filter(({ entries }) => entries.length > 0) }))
    .filter(({ facets }) => facets.length > 0);
}
