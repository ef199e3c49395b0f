import { jsonFeed } from "../../src/site/feed.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { feedNamed, feedNames, feedUrl } from "../feeds.ts";

export const data = {
  pagination: {
    data: "site.archive.entries",
    size: 1,
    alias: "feed",
    before: (_: unknown, { site }: PageData) => feedNames(site),
    generatePageOnEmptyData: true,
  },
  permalink: ({ site, feed }: PageData & { feed: string }) => `${feedUrl(feed, site)}feed.json`,
};

export default function Feeds({ site, feed }: PageData & { feed: string }) {
  return jsonFeed(feedNamed(feed, site), site);
}
