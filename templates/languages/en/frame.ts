/** What stands around every page, and the lists. */
import type { Words } from "../vi/index.ts";

export const nav: Words["nav"] = {
  home: "Home",
  years: "By year",
  provinces: "By province",
  publications: "By newspaper",
  reports: "All reports",
  search: "Search",
  about: "About",
  guide: "Guide",
  data: "Data",
  skip: "Skip to the main content",
  main: "Parts of the site",
  breadcrumb: "Breadcrumb",
};

export const titles: Words["titles"] = {
  years: "Years",
  provinces: "Provinces and cities",
  publications: "Newspapers",
  reports: "All reports",
};

export const listing: Words["listing"] = {
  newestFirst: (count) => `${count}, newest first.`,
  pages: (list) => `Pages: ${list}`,
  newest: "Newest",
  numbered: (number) => `Page ${number}`,
  span: (count, from, to) =>
    from === to ? `${count} of ${from}.` : `${count}, ${from} to ${to}, newest first.`,
  page: (title, number) => `${title}, page ${number}`,
  conference: "conference of ",
};

export const search: Words["search"] = {
  label: "Search the archive",
  placeholder: "Words, marks not needed",
  button: "Search",
};

export const footer: Words["footer"] = {
  rights: "The reports belong to their newspapers.",
  editing: "How it is edited",
  feed: "Feed",
};

export const narrowing: Words["narrowing"] = "Narrow the list";

export const notFound: Words["notFound"] = {
  title: "Page not found",
  text: "The archive has nothing at this address. It may be mistyped, or the link was cut short.",
};

export const offline: Words["offline"] = {
  title: "No network connection",
  text: "This page is not kept on the device. Load it again when the network is back.",
  kept: "To read without a network",
  none: "No page is kept yet. Pages that were opened with a network can be read without one later.",
};

export const moved: Words["moved"] = {
  title: "This page has moved",
  to: "What was here is now at:",
};

export const reportCount: Words["reportCount"] = (count) =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? "report" : "reports"}`;
