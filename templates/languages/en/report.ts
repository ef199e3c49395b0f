/** A report's page. */
import type { Words } from "../vi/index.ts";

export const article: Words["article"] = {
  about: "About this report",
  published: "Published",
  event: "Day of the conference",
  organiser: "Organiser",
  venue: "Venue",
  kind: "Kind of conference",
  level: "Level",
  provinces: "Province or city",
  publication: "Newspaper",
  author: "Author",
  url: "Address at the newspaper",
  reviews: "Period reviewed",
  plans: "Period planned for",
  captions: "Captions of photographs",
  credit: "Photograph",
  original: "Source",
  originalLink: "The source as received",
  olderOriginal: (number) => `The source as received before, version ${number}`,
  markdownLink: "Markdown",
  fingerprint: "SHA-256 fingerprint",
  encoding: "Encoding as received",
  ledger: "What the source has and the body has not",
  ledgerLine: "Line",
  ledgerText: "As printed",
  ledgerTo: "Where it went",
  warnings: "To be noted",
  previous: "Previous report",
  next: "Next report",
  neighbours: "Previous and next report by date",
  sameConference: "Other reports of this conference",
  inProvince: (name) => `Previous and next report about ${name}`,
  unknown: "Not known",
  goToParagraph: "To this paragraph of the report",
  linkToParagraph: (number) => `Link to paragraph ${number}`,
};

export const draft: Words["draft"] = {
  mark: "draft",
  notice: "Draft: this report is not published, and shown in the preview only.",
};

export const threads: Words["threads"] = {
  heading: "On the same years",
  all: (year) => `all of ${year}`,
  plan: {
    year: (year) => `Planned for ${year}`,
    across: "Reviewed later in",
    beside: "Also planning for this year",
  },
  review: {
    year: (year) => `Review of ${year}`,
    across: "Planned before in",
    beside: "Also reviewing this year",
  },
};

export const kin: Words["kin"] = {
  heading: "Naming the same",
  shared: "Both name:",
  more: (count) => `and ${count} more`,
};

export const shortForms: Words["shortForms"] = {
  inReport: "Abbreviations in this report",
  all: "Abbreviations",
  about:
    "Abbreviations that are common in the reports. A search for the short form finds the long one too, and the other way round.",
};

export const citing: Words["citing"] = {
  heading: "Cite",
  vietnamese: "Vietnamese form",
  apa: "APA",
  address: "Address of this page",
  files: "For reference managers",
  copy: "Copy",
  copied: "Copied",
  copiedAddress: "Address of the paragraph copied",
  notCopied: "The browser does not let this page copy; please select the text and copy it",
};

export const known: Words["known"] = {
  stated: "stated",
  inferred: "a guess",
  given: "given by the archivist",
};

export const basis: Words["basis"] = {
  rule: "Because",
  words: "As printed",
  line: "line",
  reason: "Reason",
};

export const whereabouts: Words["whereabouts"] = {
  title: "headline",
  kicker: "line above the headline",
  standfirst: "standfirst",
  published: "day of publication",
  author: "author",
  captions: "captions",
  breadcrumb: "section of the newspaper",
  furniture: "furniture of the newspaper's page",
  duplicate: (line) => (line === undefined ? "repeated" : `repeats line ${line}`),
};
