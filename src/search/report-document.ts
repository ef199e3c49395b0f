/** A report as the search sees it. */
import { dayOf } from "../report/address.ts";
import type { Fact, Report } from "../report/schema.ts";
import type { SearchDocument } from "./document.ts";

/** A report with its address, and its facts in the words of the page. */
export interface IndexedReport {
  report: Report;
  /** From the root of the site: `/2017/03/06/slug/`. */
  url: string;
  /** «Quảng Bình»: the names of `report.provinces`, in the same order. */
  provinceNames: string[];
  /** For each province that has become part of another since: both names. */
  heirs?: { formerly: string; now: string }[];
  /** «Báo Quảng Bình». */
  publicationName?: string;
  /** «Cấp tỉnh». */
  levelName?: string;
  /** «Tổng kết». */
  kindName?: string;
  /** What the conference was held for: «Tổng kết năm 2016», «Sơ kết 6 tháng đầu năm 2018». */
  occasion?: { name: string; guessed: boolean };
  /** What it planned: «Nhiệm vụ năm 2017». */
  tasks?: string[];
}

/** The filters of the archive, in the order the page shows them. */
export const FILTERS = ["year", "province", "publication", "level", "kind"] as const;
export type Filter = (typeof FILTERS)[number];

/** The facts beside a title, each with where it comes from. */
function shown(report: Report): Record<"date" | "province" | "publication", Fact> {
  return {
    date: report.published === undefined ? "event.date" : "published",
    province: "provinces",
    publication: "publication",
  };
}

/**
 * What a result shows of a report: its day, `event` where that is the conference's and not of publication, `draft`
 * where it is one, and as `guessed` the names of those facts that the text does not state.
 */
function metaOf({ report, provinceNames, publicationName, occasion }: IndexedReport): Record<string, string> {
  const guessed = Object.entries(shown(report))
    .filter(([, fact]) => report.basis[fact]?.known === "inferred")
    .map(([name]) => name);
  const meta = {
    date: dayOf(report),
    event: report.published === undefined ? "1" : undefined,
    province: provinceNames.join(", "),
    publication: publicationName,
    occasion: occasion?.name,
    draft: report.draft && "1",
    guessed: [...guessed, ...(occasion?.guessed ? ["occasion"] : [])].join(" "),
  };
  return Object.fromEntries(
    Object.entries(meta).filter((pair): pair is [string, string] => Boolean(pair[1])),
  );
}

/**
 * The searchable form of a report: title, kicker, standfirst, body and captions, with the province, the
 * year, the paper and the years looked back on and planned for as keywords. Body paragraphs open at `#doan-1`, `#doan-2` …, as the report's page numbers them.
 */
export function reportDocument(indexed: IndexedReport): SearchDocument {
  const { report, url, provinceNames, publicationName, levelName, kindName, occasion, tasks = [] } = indexed;
  const date = dayOf(report);
  const year = date?.slice(0, 4);
  const list = (...values: (string | undefined)[]) => values.filter((value) => value !== undefined);
  return {
    url,
    title: report.title,
    ...(date === undefined ? {} : { date: report.published ?? date }),
    paragraphs: [
      ...list(report.kicker, report.standfirst).map((text) => ({ text })),
      ...report.body.map((text, at) => ({ text, id: `doan-${at + 1}` })),
      ...report.captions.map((caption) => ({ text: list(caption.text, caption.credit).join(" ") })),
      ...list(report.author).map((text) => ({ text })),
    ],
    keywords: [
      list(provinceNames.join(", ") || undefined, year).join(" "),
      ...list(publicationName, occasion?.name),
      ...tasks,
    ],
    filters: {
      year: list(year),
      province: provinceNames,
      publication: list(publicationName),
      level: list(levelName),
      kind: list(kindName),
    },
    ...(indexed.heirs && { heirs: indexed.heirs }),
    meta: metaOf(indexed),
  };
}
