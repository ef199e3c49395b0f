import type { Site } from "../src/site/site.ts";
import { narrowFacets } from "./facets.ts";

/** Every page of the site that a reader may land on, by its path from the root. Pages of a growing list are not. */
export function addressesOf(site: Site): string[] {
  const { archive } = site;
  return [
    "/",
    ...["/bai-viet/", "/nam/", "/tinh/", "/bao/", "/gioi-thieu/", "/tim-kiem/", "/viet-tat/", "/du-lieu/"],
    ...archive.years.map(({ year }) => `/nam/${year}/`),
    ...archive.provinces.map(({ province }) => `/tinh/${province.slug}/`),
    ...archive.publications.map(({ publication }) => `/bao/${publication.slug}/`),
    ...narrowFacets(site).flatMap(({ facets }) => facets.map(({ url }) => url)),
    ...archive.entries.map(({ url }) => url),
  ];
}
