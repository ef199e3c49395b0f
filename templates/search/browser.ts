/** The script of the search page: what is typed and chosen goes to the address, the answer to the page. */
import { SourceError } from "../../src/search/engine/files.ts";
import { createSearch, type SearchResponse } from "../../src/search/engine/search.ts";
import { parseQuery } from "../../src/search/query/parse.ts";
import { byId, element } from "./dom.ts";
import { showFilters } from "./filter-view.ts";
import { moveByArrows } from "./keyboard.ts";
import { resultItem } from "./results.ts";
import { readState, type State, writeState } from "./state.ts";
import { suggestionLine } from "./suggestions.ts";
import { words } from "./words.ts";

const { answeredInstead, chosenText, foundText, noneFound, noneLeft, onlySome, say } = words;
const PAGE = 10;
const TYPING_PAUSE = 200;
/** Letters. */
const MOST_SAID = 80;

const search = createSearch(new URL("../pagefind/", import.meta.url));
const form = byId("tim-kiem", HTMLFormElement);
const box = byId("tu-khoa", HTMLInputElement);
const count = byId("so-ket-qua", HTMLParagraphElement);
const hints = byId("goi-y", HTMLDivElement);
const tools = byId("cong-cu", HTMLDivElement);
const sort = byId("sap-xep", HTMLSelectElement);
const filterBox = byId("bo-loc", HTMLDetailsElement);
const howMany = byId("so-loc", HTMLSpanElement);
const clearFilters = byId("bo-het-loc", HTMLButtonElement);
const list = byId("ket-qua", HTMLOListElement);
const more = byId("xem-them", HTMLButtonElement);
const help = byId("tro-giup", HTMLElement);

let state: State = readState(location.search);
/** The number of the latest search; an answer to an earlier one is dropped. */
let latest = 0;
/** The address shows a search still being typed: the next letter replaces it instead of adding to the history. */
let typing = false;
let answer: SearchResponse | undefined;

async function showMore(mine: number): Promise<void> {
  const shown = list.children.length;
  const next = answer?.results.slice(shown, shown + PAGE) ?? [];
  const items = await Promise.all(next.map(resultItem));
  if (mine !== latest) return;
  list.append(...items);
  more.hidden = list.children.length >= (answer?.results.length ?? 0);
}

/** What was typed is said again to screen readers, too: a pasted page only by its beginning. */
function inShort(query: string): string {
  const letters = [...query];
  return letters.length > MOST_SAID ? `${letters.slice(0, MOST_SAID).join("").trimEnd()} …` : query;
}

function describe(response: SearchResponse): string {
  const query = parseQuery(state.query);
  const chosen = Object.values(state.chosen).some((values) => values.length > 0);
  if (state.query.trim() === "" && !chosen) return "";
  if (state.query.trim() !== "" && query.words.length === 0) return say.noWords;
  const typed = inShort(state.query.trim());
  const former = response.results.filter(({ heir }) => heir !== undefined).length;
  const found = (words: number) => foundText(response.counts, words, response.unfilteredResultCount, former);
  if (response.instead !== undefined)
    return answeredInstead(typed, response.instead, found(parseQuery(response.instead).words.length));
  if (response.partial) return onlySome(typed, response.results.length);
  if (response.results.length > 0) return found(query.words.length);
  return response.unfilteredResultCount > 0 ? noneLeft(response.unfilteredResultCount) : noneFound(typed);
}

async function show(response: SearchResponse, mine: number): Promise<void> {
  answer = response;
  count.textContent = describe(response);
  const lines = [
    response.cut ? element("p", {}, say.cut) : undefined,
    suggestionLine(response.suggestions, state),
  ];
  hints.replaceChildren(...lines.filter((line) => line !== undefined));
  const chosen = Object.values(state.chosen).flat().length;
  tools.hidden = response.unfilteredResultCount === 0 && chosen === 0;
  clearFilters.hidden = chosen === 0;
  howMany.textContent = chosenText(chosen);
  help.hidden = response.results.length > 0;
  offerFilters(response);
  list.replaceChildren();
  await showMore(mine);
}

function explain(error: unknown): void {
  if (!(error instanceof SourceError)) console.error(error);
  count.textContent = navigator.onLine ? say.failed : say.offline;
  const retry = element("button", { type: "button" }, say.retry);
  retry.addEventListener("click", () => {
    // The button goes; the focus must not go with it.
    box.focus();
    void run();
  });
  hints.replaceChildren(retry);
  list.replaceChildren();
  more.hidden = true;
  tools.hidden = true;
  help.hidden = false;
}

/** The answer to the state as it stands; with counts of filter values where they are seen. */
function ask(): Promise<SearchResponse> {
  const filters = Object.fromEntries(
    Object.entries(state.chosen)
      .filter(([, any]) => any.length > 0)
      .map(([filter, any]) => [filter, { any }]),
  );
  const blank = state.query.trim() === "";
  const date = ({ moi: "desc", cu: "asc", "": undefined } as const)[state.sort];
  return search.search(blank && Object.keys(filters).length > 0 ? null : state.query, {
    filters,
    ...(date && { sort: { date } }),
    typing,
    counts: filterBox.open,
  });
}

function offerFilters({ filters }: SearchResponse): void {
  if (filterBox.open) showFilters(filters, state.chosen, (values) => change({ ...state, chosen: values }));
}

/** Fills the filters, when they are opened. */
async function openFilters(): Promise<void> {
  const mine = latest;
  try {
    const response = await ask();
    if (mine === latest) offerFilters(response);
  } catch (error) {
    if (mine === latest) explain(error);
  }
}

/** Answers the state as it stands. Says that it is searching only when that takes longer than a moment. */
async function run(): Promise<void> {
  latest += 1;
  const mine = latest;
  const waiting = setTimeout(() => {
    count.textContent = say.loading;
  }, 400);
  list.setAttribute("aria-busy", "true");
  try {
    const response = await ask();
    clearTimeout(waiting);
    if (mine === latest) await show(response, mine);
  } catch (error) {
    clearTimeout(waiting);
    if (mine === latest) explain(error);
  } finally {
    if (mine === latest) list.removeAttribute("aria-busy");
  }
}

/** Takes a new state to the address and answers it. */
function change(next: State, stillTyping = false): void {
  state = next;
  history[typing ? "replaceState" : "pushState"](null, "", writeState(state));
  typing = stillTyping;
  void run();
}

function showState(): void {
  box.value = state.query;
  sort.value = state.sort;
}

let pause: ReturnType<typeof setTimeout> | undefined;
box.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(() => change({ ...state, query: box.value }, true), TYPING_PAUSE);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(pause);
  change({ ...state, query: box.value });
});
sort.addEventListener("change", () => {
  change({ ...state, sort: sort.value === "moi" || sort.value === "cu" ? sort.value : "" });
});
filterBox.addEventListener("toggle", () => {
  if (filterBox.open) void openFilters();
});
clearFilters.addEventListener("click", () => {
  box.focus();
  change({ ...state, chosen: {} });
});
more.addEventListener("click", async () => {
  const before = list.children.length;
  await showMore(latest);
  list.children[before]?.querySelector("a")?.focus();
});
window.addEventListener("popstate", () => {
  typing = false;
  state = readState(location.search);
  showState();
  void run();
});
moveByArrows(box, list);
showState();
void run();
