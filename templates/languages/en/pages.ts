/** The pages of lists: home, years, provinces, newspapers, data. */
import type { Words } from "../vi/index.ts";

export const home: Words["home"] = {
  newest: "Newest reports",
  all: (count) => `See all ${count}`,
};

export const across: Words["across"] = {
  heading: "From what was planned to what was reported",
  counts: (planned, lookedBack) => `planned in ${planned}, reviewed in ${lookedBack}`,
};

export const years: Words["years"] = {
  name: (year) => year,
  inYear: (year) => year,
  column: "Year",
  reports: "Reports",
  lookedBack: "Reviewing that year",
  planned: "Planning for that year",
};

export const year: Words["year"] = {
  planned: (year) => `Conferences that planned for ${year}`,
  lookedBack: (year) => `Conferences that reviewed ${year}`,
  reports: (year) => `Reports published in ${year}`,
  none: "No reports yet.",
  neighbours: "Previous and next year",
  previous: "Before",
  next: "After",
};

export const provinces: Words["provinces"] = {
  about:
    "Each report is filed under the name that its province or city had at the time, also where it has since been merged.",
};

export const provinceTypes: Words["provinceTypes"] = {
  tỉnh: "Province",
  "thành phố": "City",
  "đặc khu": "Special zone",
};

export const province: Words["province"] = {
  reports: ["Reports about ", ""],
  none: "The archive has no reports under this name.",
  tookIn: ["Provinces that became part of ", ""],
  region: (type) => `${type} in the region `,
  nowPartOf: "now part of ",
  from: (day) => `from ${day}`,
  until: (day) => `until ${day}`,
};

export const publication: Words["publication"] = {
  of: " of ",
  online: (hosts) => `, online at ${hosts}`,
};

export const guide: Words["guide"] = {
  about: "How to read, search, cite and correct what is in this archive.",
};

export const downloads: Words["downloads"] = {
  all: (count, byYear) =>
    `All ${count} of the archive, ${byYear ? "a file a year" : "to be downloaded at once"}. The texts are in Vietnamese.`,
  files: {
    "bai-viet.csv": "a table for spreadsheets, one report a line",
    "bai-viet.json": "the full text of each report and all that is known of it, with how it is known",
    "bai-viet.ndjson": "the same, one report a line",
    "datapackage.json": "a description of the files for programs",
  },
  oai: ["Libraries that harvest by OAI-PMH use the file ", " (Dublin Core, a static repository)."],
  feeds: [
    "To follow new reports, use the feed as ",
    " or ",
    "; each year, province and newspaper has one of its own.",
  ],
  columns: "Columns of the CSV file",
  column: "Column",
  content: "Holds",
};
