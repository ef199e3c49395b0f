import { jsonFeed } from "../../src/site/feed.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { feedsOf } from "../feeds.ts";

export const data = {
  pagination: {
    data: "site.archive.entries",
    size: 1,
    alias: "index",
    before: (_entries: unknown, { site }: PageData) => feedsOf(site).map((_, index) => index),
    generatePageOnEmptyData: true,
  },
  permalink: ({ site, index }: PageData & { index: number }) => `${feedsOf(site)[index]?.url}feed.json`,
};

export default function Feeds({ site, index }: PageData & { index: number }) {
  const feed = feedsOf(site)[index];
  if (feed === undefined) throw new Error(`No feed ${index}`);
  return jsonFeed(feed, site);
}
