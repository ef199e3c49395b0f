/** What the archivist corrected. */
import type { Words } from "../vi/index.ts";
import { article } from "./report.ts";

export const corrections: Words["corrections"] = {
  title: "Corrections",
  about:
    "Where the archivist departs from what a report says, or from how the program read it, with the reason. The words of the newspaper are not changed: the source of each report stays as it was received.",
  none: "There are no corrections yet.",
  why: "Reason",
  undated: "No day given",
  on: "Corrected on",
  was: "before:",
  is: "now:",
  nothing: "of no known part",
  line: (number) => `Line ${number} of the source`,
  all: "All corrections of the archive",
};

export const factNames: Words["factNames"] = {
  title: "Headline",
  kicker: "Line above the headline",
  standfirst: "Standfirst",
  published: article.published,
  "event.date": article.event,
  "event.endDate": "Last day of the conference",
  "event.organiser": article.organiser,
  "event.venue": article.venue,
  "event.kind": article.kind,
  level: article.level,
  provinces: article.provinces,
  publication: article.publication,
  author: article.author,
  url: article.url,
  reviews: article.reviews,
  plans: article.plans,
};

export const lineRoles: Words["lineRoles"] = {
  title: "headline",
  kicker: "line above the headline",
  standfirst: "standfirst",
  dateline: "line with the day of publication",
  breadcrumb: "section of the newspaper",
  byline: "author's name",
  caption: "caption",
  duplicate: "repeated line",
  furniture: "furniture of the newspaper's page",
  body: "body",
};

export const ofReading: Words["ofReading"] = {
  role: "Role",
  period: "Period spoken of",
  person: "Person named",
  document: "Document cited",
  figure: "Figure",
};

export const notRead: Words["notRead"] = "not a person, a document or a figure";

export const spokenOf: Words["spokenOf"] = {
  event: "the conference",
  review: "the period reviewed",
  plan: "the period planned for",
};
