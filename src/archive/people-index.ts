/** People across the archive: who is one person, and the offices they held at each date. */
import { slugOf } from "../report/address.ts";
import { byVietnamese } from "../vietnamese/letters.ts";
import { sameWord } from "../vietnamese/tones.ts";
import type { Entry } from "./entry.ts";
import type { Mention } from "./people.ts";
import { level } from "./word-list.ts";

/** A report that names a person: the offices it gives them, and where. */
export interface Appearance {
  entry: Entry;
  /** Each office once, as printed. */
  titles: string[];
  mentions: Mention[];
}

export interface Person {
  slug: string;
  name: string;
  /** Oldest report first. */
  appearances: Appearance[];
  /** Others of the same name, kept apart because their offices have nothing in common. */
  namesakes: string[];
}

/** The mentions of one report. */
export interface Named {
  entry: Entry;
  mentions: readonly Mention[];
}

/**
 * Puts the mentions of one name, in either tone style, together where their offices allow it: two reports speak of
 * one person when both give an office at the centre, or an office in the same province. Where they share nothing they
 * are kept apart, since two entries for one person mislead less than one entry for two.
 *
 * @param named the mentions of every report, oldest first
 * @returns by name; each has an address of its own, and the one met first keeps it when others come later
 * @example peopleOf([]) // []
 */
export function peopleOf(named: readonly Named[]): Person[] {
  const byKey = new Map<string, Group[]>();
  const groups: Group[] = [];
  for (const { entry, mentions } of named) {
    for (const [key, own] of byName(mentions)) {
      const appearance = { entry, titles: titlesOf(own), mentions: own };
      const scopes = scopesOf(appearance);
      const known = byKey.get(key) ?? [];
      const group = known.find((one) => scopes.some((scope) => one.scopes.has(scope)));
      if (group === undefined) {
        const fresh = { name: own[0]?.name ?? "", scopes: new Set(scopes), appearances: [appearance] };
        byKey.set(key, [...known, fresh]);
        groups.push(fresh);
      } else {
        for (const scope of scopes) group.scopes.add(scope);
        group.appearances.push(appearance);
      }
    }
  }
  const slugs = slugsOf(groups);
  const slug = (group: Group) => slugs.get(group) ?? "";
  return [...byKey.values()]
    .flatMap((known) =>
      known.map((group) => ({
        slug: slug(group),
        name: group.name,
        appearances: group.appearances,
        namesakes: known.filter((other) => other !== group).map(slug),
      })),
    )
    .sort((a, b) => byVietnamese(a.name, b.name));
}

interface Group {
  name: string;
  scopes: Set<string>;
  appearances: Appearance[];
}

function byName(mentions: readonly Mention[]): Map<string, Mention[]> {
  const found = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = sameWord(mention.name);
    found.set(key, [...(found.get(key) ?? []), mention]);
  }
  return found;
}

function titlesOf(mentions: readonly Mention[]): string[] {
  const seen = new Map<string, string>();
  for (const title of mentions.flatMap(({ titles }) => titles)) {
    if (!seen.has(level(title))) seen.set(level(title), title);
  }
  return [...seen.values()];
}

const CENTRAL = /trung ương|bộ chính trị|ban bí thư|chính phủ|chủ tịch nước|tổng bí thư|bch tw|\bt\.?ư\b/u;
const LOCAL = /tỉnh|thành ủy|thành phố|huyện|quận|thị|xã|phường|khối|địa phương/u;

/** Where a person's offices lie: the centre, a province; the report itself where no office tells. */
function scopesOf({ entry, titles }: Appearance): string[] {
  const central = titles.some((title) => CENTRAL.test(level(title)));
  const local = titles.some((title) => LOCAL.test(level(title))) || !central;
  const places = local ? entry.report.provinces.map((slug) => `province ${slug}`) : [];
  const scopes = [...(central ? ["centre"] : []), ...places];
  return scopes.length > 0 ? scopes : [`report ${entry.url}`];
}

/** «nguyen-van-an», and for those met later under the same letters «nguyen-van-an-2» and so on. */
function slugsOf(groups: readonly Group[]): Map<Group, string> {
  const taken = new Map<string, number>();
  return new Map(
    groups.map((group) => {
      const plain = slugOf(group.name);
      const times = (taken.get(plain) ?? 0) + 1;
      taken.set(plain, times);
      return [group, times === 1 ? plain : `${plain}-${times}`];
    }),
  );
}
