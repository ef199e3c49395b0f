/** Narrowing results by filter values, and counting what each value would leave. */
import type { Facets } from "./source.ts";

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

function valuesOf(facets: Facets, filter: string, document: number): string[] {
  return [...(facets.get(filter) ?? [])].filter(([, having]) => having.has(document)).map(([value]) => value);
}

/** Whether a document passes every filter but `except`. A filter the archive does not have lets nothing pass. */
export function passes(facets: Facets, document: number, filters: Filters, except?: string): boolean {
  return Object.entries(filters).every(
    ([filter, wanted]) => filter === except || holds(valuesOf(facets, filter, document), wanted),
  );
}

/**
 * For every value of every filter, how many of the documents have it and pass the other filters: what a reader
 * gets by choosing it. Values that no document has are counted 0.
 */
export function countValues(facets: Facets, documents: readonly number[], filters: Filters): Counts {
  const counts: Counts = {};
  for (const [filter, values] of facets) {
    const left = documents.filter((document) => passes(facets, document, filters, filter));
    counts[filter] = Object.fromEntries(
      [...values].map(([value, having]) => [value, left.filter((document) => having.has(document)).length]),
    );
  }
  return counts;
}
