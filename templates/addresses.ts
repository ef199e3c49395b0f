import { listsOf } from "../src/archive/lists.ts";
import { readingOf } from "../src/archive/reading.ts";
import type { Site } from "../src/site/site.ts";
import { levelViews, provinceViews, yearViews } from "./chain-views.ts";
import { READING_PAGES } from "./components/reading-nav.tsx";
import { narrowFacets } from "./facets.ts";
import { letterUrl, numberedPages } from "./lists.tsx";

/** Every page of the site that a reader may land on, by its path from the root. Pages of a growing list are not. */
export function addressesOf(site: Site): string[] {
  return [...otherAddressesOf(site), ...site.archive.entries.map(({ url }) => url)];
}

/** The same without the reports. */
export function otherAddressesOf(site: Site): string[] {
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
    ...listsOf(archive).values("people").filter(Boolean).map(letterUrl),
    ...listsOf(archive)
      .values("figures")
      .map((year) => `/so-lieu/${year}/`),
    ...yearViews(site).map(({ url }) => url),
    ...read.conferences.map(({ url }) => url),
    ...read.documents.map(({ slug }) => `/van-ban/${slug}/`),
    ...read.people.map(({ slug }) => `/nhan-vat/${slug}/`),
  ];
}

/** Every address at which the site has a page. */
export function pagesOf(site: Site): string[] {
  return [
    ...addressesOf(site),
    ...numberedPages(site).map(({ url }) => url),
    ...yearViews(site).flatMap(({ numbered }) => numbered),
  ];
}
