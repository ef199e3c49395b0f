import type { Site } from "./site.ts";

/** Every page of the site that a reader may land on, by its path from the root. Pages of a growing list are not. */
export function addressesOf({ archive }: Site): string[] {
  return [
    "/",
    ...["/bai-viet/", "/nam/", "/tinh/", "/bao/", "/gioi-thieu/", "/tim-kiem/", "/viet-tat/", "/du-lieu/"],
    ...archive.years.map(({ year }) => `/nam/${year}/`),
    ...archive.provinces.map(({ province }) => `/tinh/${province.slug}/`),
    ...archive.publications.map(({ publication }) => `/bao/${publication.slug}/`),
    ...archive.entries.map(({ url }) => url),
  ];
}
