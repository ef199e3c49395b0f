/** The pages that read across reports. */
import type { Words } from "../vi/index.ts";

export const reading: Words["reading"] = {
  chain: "Across the years",
  conferences: "Conferences",
  documents: "Documents cited",
  people: "People named",
  figures: "Figures",
  shortcomings: "Shortcomings",
  coverage: "Coverage of the archive",
  nav: "Browse by content",
};

export const chain: Words["chain"] = {
  about:
    "For each year, what conferences set out to do beside what later conferences reported. Each line is a quotation, in Vietnamese; follow it to its sentence in the report.",
  aboutRelated:
    "«May be related» says only that two sentences share words, documents or figures (those that are marked), not that a task was done. Reports are compared with those of the central level or of the same province.",
  planned: "Planned",
  reported: "Reported",
  nothingPlanned: "The archive has no report that plans for this period.",
  nothingReported: "The archive has no report that reviews this period.",
  reportedElsewhere: "No report reviews just this period; one reviews a period that overlaps with it.",
  gap: "The archive has no report that speaks of this year.",
  related: "May be related",
  shared: "In common",
  unmentioned: "Not mentioned again",
  filter: "Show only",
  everything: "All",
  byLevel: "By level",
  byProvince: "By province",
  years: "Go to a year",
  open: "Open this sentence in the report",
  counts: (planned, reported) =>
    `${planned.toLocaleString("en-GB")} planned, ${reported.toLocaleString("en-GB")} reported`,
  byPlace: "; see each province:",
  ofYear: (year) => `see ${year}`,
  otherPage: "This part is on another page of the list.",
  empty: "There are no reports to set side by side yet.",
};

export const parts: Words["parts"] = {
  ofYear: (year) => `${year}: planned and reported`,
  ofProvince: ": planned and reported across the years",
};

export const conference: Words["conference"] = {
  about: "Reports of one conference stand together: the same organiser, the same day.",
  of: (day) => `Conference of ${day}`,
  ofReport: (day) => `Report of ${day}`,
  itsConference: "Page of the conference",
  same: "The same, worded differently",
  only: "Only in ",
  anotherReport: "another newspaper",
  parts: "Part by part",
  reports: "Reports of the conference",
  unlabelled: "Of no known part",
};

export const documents: Words["documents"] = {
  about: "Only what the reports say; no number or term is taken from elsewhere.",
  forms: "As the reports have it",
  years: "Years cited",
  first: "First",
  last: "Last",
  guessed: "a guess",
  guessedWhy: "The sentence is short; this is the only document named in full elsewhere that it can mean.",
  cited: "Where it is cited",
};

export const people: Words["people"] = {
  about: "Titles are those of each report, at its time.",
  namesakes: "Of the same name, with no title in common, and so apart:",
  noTitle: "no title given",
  letters: "By the first letter of the given name",
  ofLetter: (letter) => `People whose given names begin with ${letter}`,
  count: (count) => count.toLocaleString("en-GB"),
};

export const figures: Words["figures"] = {
  ofYear: (year) => `Figures in reports of ${year}`,
  about:
    "Figures as printed. A percentage in square brackets is computed by this site from two printed numbers.",
  value: "Figure",
  quotation: "As printed",
  period: "Period",
  source: "Report",
  computed: (percent) => `[computed: ${percent.toLocaleString("en-GB", { maximumFractionDigits: 2 })}%]`,
};

export const flagging: Words["flagging"] = {
  heading: "Contradictions, kept as printed",
  paragraph: (number) => `paragraph ${number}`,
};

export const shortcomings: Words["shortcomings"] = {
  about: "Shortcomings that conferences named themselves, by the period reviewed.",
  count: (count) => count.toLocaleString("en-GB"),
};

export const coverage: Words["coverage"] = {
  about: "Reports of each province in each year. An empty cell: the archive has none.",
  province: "Province or city",
  none: "none",
  noProvince: "Of no province",
};

export const pictures: Words["pictures"] = {
  timeline:
    "Conferences in time: each a dot, joined to the period reviewed (on the left) and the period planned for (on the right)",
  looksBack: (periods) => `reviews ${periods}`,
  plans: (periods) => `plans for ${periods}`,
  map: "Where the provinces and cities of the archive lie, with the Hoang Sa and Truong Sa archipelagos",
  mapNote: "A sketch by provincial seats, not a map of boundaries.",
  hoangSa: "Hoang Sa Is.",
  truongSa: "Truong Sa Is.",
};
