/** Narrowing results by filter values, and counting what each value would leave. */
import type { Facets } from "../layer.ts";

/**
 * Pagefind's filters: a value, or several that must all hold; `any`, `all`, `none` and `not` combine.
 *
 * @example { year: { any: ["2016", "2017"] }, province: "Quảng Bình" }
 */
export interface Filters {
  [filter: string]: string | string[] | Condition;
}
interface Condition {
  any?: string[];
  all?: string[];
  none?: string[];
  not?: string[];
}

/** How many documents have each value. */
export type Counts = Record<string, Record<string, number>>;

/** The values of each document, by filter. */
export interface FacetTable {
  filters: string[];
  values(filter: string): readonly string[];
  of(filter: string, document: number): readonly string[];
}

export function facetTable(facets: Facets): FacetTable {
  const combinations = new Map(
    Object.entries(facets).map(([filter, { values, combinations: all }]) => [
      filter,
      all.map((numbers) => numbers.map((number) => values[number] ?? "")),
    ]),
  );
  return {
    filters: Object.keys(facets),
    values: (filter) => facets[filter]?.values ?? [],
    of: (filter, document) => combinations.get(filter)?.[facets[filter]?.of[document] ?? -1] ?? [],
  };
}

function holds(has: readonly string[], wanted: string | string[] | Condition): boolean {
  if (typeof wanted === "string") return has.includes(wanted);
  if (Array.isArray(wanted)) return wanted.every((value) => has.includes(value));
  const { any, all, none, not } = wanted;
  return (
    (any === undefined || any.length === 0 || any.some((value) => has.includes(value))) &&
    (all ?? []).every((value) => has.includes(value)) &&
    ![...(none ?? []), ...(not ?? [])].some((value) => has.includes(value))
  );
}

/** Whether a document passes every filter but `except`. A filter the archive does not have lets nothing pass. */
export function passes(table: FacetTable, document: number, filters: Filters, except?: string): boolean {
  return Object.entries(filters).every(
    ([filter, wanted]) => filter === except || holds(table.of(filter, document), wanted),
  );
}

/**
 * For every value of every filter, how many of the documents have it and pass the other filters: what a reader
 * gets by choosing it. Values that no document has are counted 0.
 */
export function countValues(table: FacetTable, documents: readonly number[], filters: Filters): Counts {
  return Object.fromEntries(
    table.filters.map((filter) => {
      const counts = new Map(table.values(filter).map((value) => [value, 0]));
      for (const document of documents) {
        if (!passes(table, document, filters, filter)) continue;
        for (const value of table.of(filter, document)) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return [filter, Object.fromEntries(counts)];
    }),
  );
}
