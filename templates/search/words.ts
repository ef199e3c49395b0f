/** What the script of the search page says, in the language of the page. */
import * as en from "../languages/en/searching.ts";
import * as vi from "../languages/vi/searching.ts";

export const words = document.documentElement.lang === "en" ? en : vi;

/** Marks words of the sources, where they are of another language than the page. */
export const OF_SOURCE: Record<string, string> =
  words.sourceLang === undefined ? {} : { lang: words.sourceLang };
