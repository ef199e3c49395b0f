/** Which document has which filter values. */
import type { SearchDocument } from "../document.ts";
import type { Facets } from "../layer.ts";

/** @param documents in the order of their numbers */
export function facetsOf(documents: readonly SearchDocument[]): Facets {
  const names = [...new Set(documents.flatMap(({ filters }) => Object.keys(filters)))].sort();
  return Object.fromEntries(
    names.map((name) => {
      const lists = documents.map(({ filters }) => [...new Set(filters[name] ?? [])].sort());
      const values = [...new Set(lists.flat())].sort();
      const number = new Map(values.map((value, at) => [value, at]));
      const combinations = new Map<string, { at: number; values: number[] }>();
      const of = lists.map((list) => {
        const key = list.join("\n");
        const known = combinations.get(key) ?? {
          at: combinations.size,
          values: list.flatMap((value) => number.get(value) ?? []),
        };
        combinations.set(key, known);
        return known.at;
      });
      return [name, { values, combinations: [...combinations.values()].map((one) => one.values), of }];
    }),
  );
}
