/** The chain as pages show it: narrowed to a place or to shortcomings, whole while it is short, else year by year in pages. */
import type { Chain, ChainFilter, ChainPeriod, ChainYear } from "./chain.ts";
import { ChainPages, type ChainSummary } from "./chain-pages.ts";
import type { Entry } from "./entry.ts";

/** What of the chain a page shows. */
export interface ChainView extends ChainFilter {
  /** Only what the conferences themselves found wanting. */
  shortcomings?: true;
}

/** A class, because Eleventy copies plain data deeply for each page and passes instances by reference. */
export class ChainLists {
  readonly #chain: Chain;
  readonly #whole = new Map<string, ChainPages>();
  readonly #own = new Map<string, ChainPages>();

  constructor(chain: Chain) {
    this.#chain = chain;
  }

  /** The years of a view, or what they count where that is too much for a page. */
  summary(view: ChainView): ChainSummary {
    return this.#pagesOf(view).summary;
  }

  /**
   * The years of a view that have pages of their own: none while it is short. A view that is narrowed to no province
   * leads to the provinces' pages, so that of a level those of reports without a province are left.
   */
  years(view: ChainView): string[] {
    return this.#ownPages(view)?.spoken ?? [];
  }

  /** The numbers of the pages of such a year beside the first. */
  numbers(view: ChainView, year: string): number[] {
    return this.#ownPages(view)?.numbers(year) ?? [];
  }

  /** A page of such a year, the newest unless a number is given; undefined where there is none. */
  page(view: ChainView, year: string, number?: number): ReturnType<ChainPages["page"]> {
    return this.#ownPages(view)?.page(year, number);
  }

  #pagesOf(view: ChainView): ChainPages {
    return remembered(this.#whole, view, () => new ChainPages(this.#yearsOf(view)));
  }

  #ownPages(view: ChainView): ChainPages | undefined {
    const { level, province, year, shortcomings } = view;
    if (year !== undefined || (level === undefined && province === undefined && !shortcomings))
      return undefined;
    const whole = this.#pagesOf(view);
    if (!whole.long) return undefined;
    if (level === undefined) return whole;
    const placeless = ({ provinces }: Entry) => provinces.length === 0;
    return remembered(
      this.#own,
      view,
      () => new ChainPages(this.#yearsOf(view).map((one) => narrowed(one, placeless))),
    );
  }

  #yearsOf({ shortcomings, ...filter }: ChainView): ChainYear[] {
    const years = this.#chain.years(filter);
    return shortcomings ? years.map(wanting).filter(({ periods }) => periods.length > 0) : years;
  }
}

function remembered(known: Map<string, ChainPages>, view: ChainView, make: () => ChainPages): ChainPages {
  const key = JSON.stringify([view.level, view.province, view.year, view.shortcomings]);
  const pages = known.get(key) ?? make();
  known.set(key, pages);
  return pages;
}

function wanting({ year, periods }: ChainYear): ChainYear {
  return {
    year,
    periods: periods
      .map((period) => ({
        ...period,
        planned: [],
        reported: period.reported.filter(({ role }) => role === "limitations"),
      }))
      .filter(speaks),
  };
}

function narrowed({ year, periods }: ChainYear, keeps: (entry: Entry) => boolean): ChainYear {
  return {
    year,
    periods: periods
      .map((period) => ({
        ...period,
        planned: period.planned.filter(({ entry }) => keeps(entry)),
        reported: period.reported.filter(({ entry }) => keeps(entry)),
      }))
      .filter(speaks),
  };
}

const speaks = ({ planned, reported }: ChainPeriod) => planned.length + reported.length > 0;
