import { listsOf } from "../src/archive/lists.ts";
import { type Feed, LONGEST } from "../src/site/feed.ts";
import type { Site } from "../src/site/site.ts";
import { SHOWN } from "./lists.tsx";

/** Lists that can be subscribed to: the whole archive, each year, each province, each paper. */
const KINDS = ["all", "year", "province", "publication"] as const;

/** All there is to subscribe to, by names for `feedNamed`. */
export function feedNames({ archive }: Site): string[] {
  const lists = listsOf(archive);
  return KINDS.flatMap((kind) => lists.values(kind).map((value) => `${kind} ${value}`));
}

/** The page that lists what a feed has, from the root of the site. */
export function feedUrl(name: string, site: Site): string {
  const { kind, value } = read(name);
  return kind === "all" ? "/" : SHOWN[kind].list(value, site).url;
}

/** @example feedNamed("year 2017", site) // { title: "Kỷ Yếu – Năm 2017", url: "/nam/2017/", entries: [...] } */
export function feedNamed(name: string, site: Site): Feed {
  const { kind, value } = read(name);
  const { title } = site.config;
  const { trail } = SHOWN[kind].list(value, site);
  return {
    title: kind === "all" ? title : `${title} – ${trail.at(-1)?.name}`,
    url: feedUrl(name, site),
    entries: listsOf(site.archive).first(kind, value, LONGEST),
  };
}

function read(name: string) {
  const [given, value = ""] = name.split(" ");
  const kind = KINDS.find((one) => one === given);
  if (kind === undefined) throw new Error(`No feed ${name}`);
  return { kind, value };
}
