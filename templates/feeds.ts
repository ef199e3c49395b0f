import type { Feed } from "../src/site/feed.ts";
import type { Site } from "../src/site/site.ts";
import { nameOf } from "./components/province-name.tsx";
import { wordsOf } from "./words.ts";

/** All there is to subscribe to: the whole archive, each year, each province, each paper. */
export function feedsOf(site: Site): Feed[] {
  const {
    archive,
    config: { title },
  } = site;
  const { years } = wordsOf(site);
  return [
    { title, url: "/", entries: archive.entries },
    ...archive.years.map(({ year, entries }) => ({
      title: `${title} – ${years.name(year)}`,
      url: `/nam/${year}/`,
      entries,
    })),
    ...archive.provinces.map(({ province, entries }) => ({
      title: `${title} – ${nameOf(province)}`,
      url: `/tinh/${province.slug}/`,
      entries,
    })),
    ...archive.publications.map(({ publication, entries }) => ({
      title: `${title} – ${publication.name}`,
      url: `/bao/${publication.slug}/`,
      entries,
    })),
  ];
}
