/** How each kind of list is shown, page by page: where it stands, what it is called, what its items look like. */
import type { ComponentChildren } from "preact";
import type { Entry } from "../src/archive/entry.ts";
import { LIST_KINDS, type ListItems, type ListKind, listsOf } from "../src/archive/lists.ts";
import type { Numbered } from "../src/archive/pages.ts";
import { Kind, Level } from "../src/report/schema.ts";
import type { Site } from "../src/site/site.ts";
import { Amendments } from "./components/amendments.tsx";
import { Appearances } from "./components/appearances.tsx";
import type { Crumb } from "./components/breadcrumbs.tsx";
import { Citations } from "./components/citations.tsx";
import { ConferenceList } from "./components/conference-list.tsx";
import { FigureTable } from "./components/figure-table.tsx";
import { Flags } from "./components/flags.tsx";
import { DocumentLines, PaperLines, PersonLines } from "./components/name-lists.tsx";
import { nameOf } from "./components/province-name.tsx";
import { ReportList } from "./components/report-list.tsx";
import { Spoken } from "./components/spoken.tsx";
import { Vietnamese } from "./components/vietnamese.tsx";
import { kindUrl, levelUrl } from "./facets.ts";
import type { Words } from "./languages/vi/index.ts";
import { wordsOf } from "./words.ts";

/** One list: its page at its own address has a template of its own, those with numbers have one for all lists. */
export interface ShownList {
  /** The address of the list. */
  url: string;
  /** What numbered pages stand below; `${url}trang/` unless told. */
  below?: string;
  /** The title of numbered pages, without their number. */
  title: string;
  /** The same with names of the sources marked as such, where it has some. */
  heading?: ComponentChildren;
  /** The way to the list, itself included. */
  trail: readonly Crumb[];
}

interface Shown<Item> {
  list: (value: string, site: Site) => ShownList;
  /** @param items newest first, or by name */
  show: (items: readonly Item[], value: string) => ComponentChildren;
  /** A line above the items of a numbered page. */
  line?: (items: readonly Item[], words: Words) => string;
}

const ofReports = {
  show: (entries: readonly Entry[]) => <ReportList entries={entries} />,
  line: (entries: readonly Entry[], { day, listing, reportCount }: Words) =>
    listing.span(reportCount(entries.length), day(entries.at(-1)?.day ?? ""), day(entries[0]?.day ?? "")),
};

/** A list whose pages bear its own name. */
const named = (url: string, name: string, above: readonly Crumb[] = []): ShownList => ({
  url,
  title: name,
  trail: [...above, { name, url }],
});

/** The same, where the name is of the sources. */
const namedBySource = (url: string, name: string, above: readonly Crumb[]): ShownList => ({
  url,
  title: name,
  heading: <Vietnamese>{name}</Vietnamese>,
  trail: [...above, { name, url, ofSource: true }],
});

/** A list that is a part of the page of a year. */
function ofYear(site: Site, year: string, title: string): ShownList {
  const { titles, years } = wordsOf(site);
  const url = `/nam/${year}/`;
  return {
    url,
    title,
    trail: [
      { name: titles.years, url: "/nam/" },
      { name: years.name(year), url },
    ],
  };
}

const allReports = (site: Site): Crumb => ({ name: wordsOf(site).titles.reports, url: "/bai-viet/" });
const section = (site: Site, name: "people" | "documents" | "figures", url: string): Crumb => ({
  name: wordsOf(site).reading[name],
  url,
});

export const SHOWN: { readonly [K in ListKind]: Shown<ListItems[K]> } = {
  all: {
    ...ofReports,
    list: (_, site) => ({ ...named("/bai-viet/", wordsOf(site).titles.reports), below: "/bai-viet/" }),
  },
  year: {
    ...ofReports,
    list: (year, site) => ofYear(site, year, wordsOf(site).year.reports(year)),
  },
  planned: {
    list: (year, site) => ({
      ...ofYear(site, year, wordsOf(site).year.planned(year)),
      below: `/nam/${year}/ban-viec/`,
    }),
    show: (spoken, year) => <Spoken spoken={spoken.toReversed()} year={year} />,
  },
  lookedBack: {
    list: (year, site) => ({
      ...ofYear(site, year, wordsOf(site).year.lookedBack(year)),
      below: `/nam/${year}/nhin-lai/`,
    }),
    show: (spoken, year) => <Spoken spoken={spoken.toReversed()} year={year} />,
  },
  province: {
    ...ofReports,
    list(slug, site) {
      const province = site.archive.vocabulary.province(slug);
      const name = province === undefined ? slug : nameOf(province);
      const {
        titles,
        province: { reports },
      } = wordsOf(site);
      const url = `/tinh/${slug}/`;
      return {
        ...namedBySource(url, name, [{ name: titles.provinces, url: "/tinh/" }]),
        title: reports[0] + name + reports[1],
        heading: (
          <>
            {reports[0]}
            <Vietnamese>{name}</Vietnamese>
            {reports[1]}
          </>
        ),
      };
    },
  },
  publication: {
    ...ofReports,
    list: (slug, site) =>
      namedBySource(`/bao/${slug}/`, site.archive.vocabulary.publication(slug)?.name ?? slug, [
        { name: wordsOf(site).titles.publications, url: "/bao/" },
      ]),
  },
  kind: {
    ...ofReports,
    list(value, site) {
      const kind = Kind.parse(value);
      return named(kindUrl(kind), wordsOf(site).kinds[kind], [allReports(site)]);
    },
  },
  level: {
    ...ofReports,
    list(value, site) {
      const level = Level.parse(value);
      return named(levelUrl(level), wordsOf(site).levels[level], [allReports(site)]);
    },
  },
  person: {
    list: (slug, site) =>
      namedBySource(`/nhan-vat/${slug}/`, listsOf(site.archive).nameOf("person", slug), [
        section(site, "people", "/nhan-vat/"),
      ]),
    show: (appearances) => <Appearances appearances={appearances.toReversed()} />,
  },
  document: {
    list: (slug, site) =>
      namedBySource(`/van-ban/${slug}/`, listsOf(site.archive).nameOf("document", slug), [
        section(site, "documents", "/van-ban/"),
      ]),
    show: (cited) => <Citations cited={cited.toReversed()} />,
  },
  figures: {
    list: (year, site) =>
      named(`/so-lieu/${year}/`, wordsOf(site).figures.ofYear(year), [section(site, "figures", "/so-lieu/")]),
    show: (reports) => <FigureTable reports={reports.toReversed()} />,
  },
  flags: {
    list: (_, site) => ({
      url: "/so-lieu/",
      below: "/so-lieu/mau-thuan/",
      title: wordsOf(site).flagging.heading,
      trail: [section(site, "figures", "/so-lieu/")],
    }),
    show: (flags) => <Flags flags={flags.toReversed()} />,
  },
  corrections: {
    list: (_, site) => named("/dinh-chinh/", wordsOf(site).corrections.title),
    show: (amendments) => <Amendments amendments={amendments} />,
  },
  conferences: {
    list: (_, site) => named("/hoi-nghi/", wordsOf(site).reading.conferences),
    show: (conferences) => <ConferenceList conferences={conferences} />,
  },
  people: {
    list: (letter, site) =>
      letter === ""
        ? named("/nhan-vat/", wordsOf(site).reading.people)
        : named(letterUrl(letter), wordsOf(site).people.ofLetter(letter), [
            section(site, "people", "/nhan-vat/"),
          ]),
    show: (lines) => <PersonLines people={lines} />,
  },
  documents: {
    list: (_, site) => named("/van-ban/", wordsOf(site).reading.documents),
    show: (lines) => <DocumentLines documents={lines} />,
  },
  publications: {
    list: (_, site) => named("/bao/", wordsOf(site).titles.publications),
    show: (lines) => <PaperLines papers={lines} />,
  },
};

/** Where the people stand whose given names begin with a letter: `/nhan-vat/chu/h/`, for Đ `/nhan-vat/chu/dd/`. */
export function letterUrl(letter: string): string {
  return `/nhan-vat/chu/${letter === "Đ" ? "dd" : letter.toLowerCase()}/`;
}

/** A page of a list, shown. */
export interface ShownPage {
  list: ShownList;
  page: Omit<Numbered<unknown>, "items">;
  line: string | undefined;
  items: ComponentChildren;
}

/** A page of a list, or undefined where there is none of this number; the one at the list's address unless given. */
export function shownPage<K extends ListKind>(
  site: Site,
  kind: K,
  value: string,
  number?: number,
): ShownPage | undefined {
  const found = listsOf(site.archive).page(kind, value, number);
  if (found === undefined) return undefined;
  const { items, ...page } = found;
  const { list, show, line } = SHOWN[kind];
  return { list: list(value, site), page, line: line?.(items, wordsOf(site)), items: show(items, value) };
}

/** The address of a page with a number. */
export function numberedUrl({ url, below = `${url}trang/` }: ShownList, number: number): string {
  return `${below}${number}/`;
}

/** Every page with a number: its address, and what tells which it is. */
export function numberedPages(site: Site): { url: string; kind: ListKind; value: string; number: number }[] {
  const lists = listsOf(site.archive);
  return LIST_KINDS.flatMap((kind) =>
    lists.values(kind).flatMap((value) =>
      lists.numbers(kind, value).map((number) => ({
        url: numberedUrl(SHOWN[kind].list(value, site), number),
        kind,
        value,
        number,
      })),
    ),
  );
}
