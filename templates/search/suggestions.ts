/** «Có phải bạn tìm …», with each suggestion as a link to its own search. */
import { element } from "./dom.ts";
import { type State, writeState } from "./state.ts";
import { OF_SOURCE, words } from "./words.ts";

/** The line to show, or `undefined` when there is nothing to suggest. */
export function suggestionLine(suggestions: readonly string[], state: State): HTMLElement | undefined {
  if (suggestions.length === 0) return undefined;
  const links = suggestions.flatMap((text, at) => [
    at > 0 ? ", " : " ",
    element("a", { href: writeState({ ...state, query: text }), ...OF_SOURCE }, text),
  ]);
  return element("p", {}, words.didYouMean, ...links, "?");
}
