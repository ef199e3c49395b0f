/** The search page before anything is asked. */
import type { Words } from "../vi/index.ts";

export const searchPage: Words["searchPage"] = {
  title: "Search",
  label: "Search the archive",
  placeholder: "Words, marks not needed",
  button: "Search",
  noScript: [
    "Searching needs JavaScript, which this browser has turned off. The archive can still be browsed ",
    { to: "/nam/", text: "by year" },
    ", ",
    { to: "/tinh/", text: "by province" },
    ", ",
    { to: "/bao/", text: "by newspaper" },
    ", or in a ",
    { to: "/bai-viet/", text: "list of all reports" },
    ".",
  ],
  sort: "Sort",
  best: "Best first",
  newest: "Newest first",
  oldest: "Oldest first",
  filters: "Filters",
  how: "How to search",
  examples: {
    unmarked: "finds the words with their marks too",
    quoted: "in quotation marks: just this phrase",
    number: "the number of a document",
    place: "a place and a year",
    short: "short and long forms find each other",
  },
  elsewhere: [
    "Or browse ",
    { to: "/nam/", text: "by year" },
    ", ",
    { to: "/tinh/", text: "by province" },
    ", ",
    { to: "/bao/", text: "by newspaper" },
    ". There is more in the ",
    { to: "/huong-dan/#tim-kiem", text: "guide" },
    ".",
  ],
};
