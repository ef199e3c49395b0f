import { readingOf } from "../src/archive/reading.ts";
import type { Site } from "../src/site/site.ts";
import { levelViews, provinceViews } from "./chain-views.ts";
import { READING_PAGES } from "./components/reading-nav.tsx";
import { narrowFacets } from "./facets.ts";
import { listPages } from "./list-pages.ts";

/** Every page of the site that a reader may land on, by its path from the root. Pages of a growing list are not. */
export function addressesOf(site: Site): string[] {
  const { archive } = site;
  const read = readingOf(archive);
  return [
    "/",
    ...[
      "/bai-viet/",
      "/nam/",
      "/tinh/",
      "/bao/",
      "/gioi-thieu/",
      "/huong-dan/",
      "/tim-kiem/",
      "/viet-tat/",
      "/du-lieu/",
      "/dinh-chinh/",
    ],
    ...archive.years.map(({ year }) => `/nam/${year}/`),
    ...archive.provinces.map(({ province }) => `/tinh/${province.slug}/`),
    ...archive.publications.map(({ publication }) => `/bao/${publication.slug}/`),
    ...narrowFacets(site).flatMap(({ facets }) => facets.map(({ url }) => url)),
    ...READING_PAGES.map(({ url }) => url),
    ...[...levelViews(site), ...provinceViews(site)].map(({ url }) => url),
    ...read.conferences.map(({ url }) => url),
    ...read.documents.map(({ slug }) => `/van-ban/${slug}/`),
    ...read.people.map(({ slug }) => `/nhan-vat/${slug}/`),
    ...archive.entries.map(({ url }) => url),
  ];
}

/** Every address at which the site has a page. */
export function pagesOf(site: Site): string[] {
  return [...addressesOf(site), ...listPages(site.archive.entries).map(({ url }) => url)];
}
