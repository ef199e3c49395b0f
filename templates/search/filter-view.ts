/** The filters: what can be chosen, and how many reports each choice leaves. */
import type { Counts } from "../../src/search/engine/filters.ts";
import { byId, element } from "./dom.ts";
import { words } from "./words.ts";

/**
 * Shows each filter value that leaves something or is chosen, as a checkbox with its count. Keeps the focus
 * where it was, since choosing a value redraws the list under the reader's finger.
 *
 * @param chosen the chosen values of each filter
 * @param onChoose called with all chosen values when one changes
 */
export function showFilters(
  counts: Counts,
  chosen: Record<string, string[]>,
  onChoose: (chosen: Record<string, string[]>) => void,
): void {
  const focused = document.activeElement?.id;
  for (const filter of Object.keys(words.filters)) {
    const fieldset = byId(`loc-${filter}`, HTMLFieldSetElement);
    const here = chosen[filter] ?? [];
    const known = Object.entries(counts[filter] ?? {});
    const values = [
      ...known,
      ...here
        .filter((value) => !known.some(([other]) => other === value))
        .map((value): [string, number] => [value, 0]),
    ].filter(([value, count]) => count > 0 || here.includes(value));
    const boxes = values.map(([value, count], at) => {
      const id = `loc-${filter}-${at}`;
      const box = element("input", { type: "checkbox", id, value });
      box.checked = here.includes(value);
      box.addEventListener("change", () => {
        const others = here.filter((other) => other !== value);
        onChoose({ ...chosen, [filter]: box.checked ? [...others, value] : others });
      });
      return element(
        "p",
        {},
        box,
        " ",
        element("label", { for: id }, `${words.filterValue(filter, value)} (${count})`),
      );
    });
    fieldset.querySelector(".search-values")?.replaceChildren(...boxes);
    fieldset.hidden = boxes.length === 0;
  }
  if (focused?.startsWith("loc-")) document.getElementById(focused)?.focus();
}
