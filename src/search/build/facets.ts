/** The filter values of all documents, as columns. */
import { byVietnamese } from "../../vietnamese/letters.ts";
import type { SearchDocument } from "../document.ts";
import type { Facets } from "../format.ts";

/** Filters in the order they first come; values in dictionary order. */
export function facetsOf(documents: readonly SearchDocument[]): Facets {
  const facets: Facets = {};
  for (const name of new Set(documents.flatMap((document) => Object.keys(document.filters)))) {
    const values = [...new Set(documents.flatMap((document) => document.filters[name] ?? []))].sort(
      byVietnamese,
    );
    const numbers = new Map(values.map((value, at) => [value, at]));
    facets[name] = {
      values,
      of: documents.map((document) => (document.filters[name] ?? []).map((value) => numbers.get(value) ?? 0)),
    };
  }
  return facets;
}
