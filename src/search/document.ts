/** What the search needs to know of one page. Nothing here is about reports: any Vietnamese site can fill it. */
export interface SearchDocument {
  /** The address from the root of the site: `/2017/03/06/slug/`. */
  url: string;
  title: string;
  /** ISO date, or date with time. Documents sort by it, newest first; one without a date comes last. */
  date?: string;
  /** The text as the page shows it. With an `id`, a result opens at that element of the page. */
  paragraphs: { text: string; id?: string }[];
  /** Words a reader may look for that the text need not have: the province, the year, the paper. */
  keywords: string[];
  /** Places among the keywords that have become part of others: Quảng Bình, now in Quảng Trị. */
  heirs?: { formerly: string; now: string }[];
  /** Values a reader can filter by, as shown: `{ "Năm": ["2017"] }`. */
  filters: Record<string, string[]>;
  /** More to show with a result. */
  meta: Record<string, string>;
}
