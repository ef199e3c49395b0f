/** Names of values: kinds, levels, roles. */
import type { Words } from "../vi/index.ts";

export const kinds: Words["kinds"] = {
  review: "Review",
  "mid-term-review": "Mid-term review",
  launch: "Launch of tasks",
  other: "Other",
};

export const levels: Words["levels"] = {
  central: "Central",
  province: "Province",
  bloc: "Party bloc",
  district: "District",
  other: "Other",
};

export const publicationKinds: Words["publicationKinds"] = {
  newspaper: "newspaper",
  magazine: "magazine",
  agency: "news agency",
  broadcaster: "broadcaster",
  portal: "portal",
};

export const partRoles: Words["partRoles"] = {
  lead: "Opening",
  attendance: "Who attended",
  results: "Results",
  limitations: "Shortcomings",
  tasks: "Tasks",
  discussion: "Discussion",
  directive: "Directing speech",
  closing: "Closing",
};

export const flags: Words["flags"] = {
  "reviews-the-future": "The period reviewed ends after the conference",
  "plans-the-past": "The period planned for was over before the conference",
  "part-over-whole": "A part larger than its whole",
  "over-hundred": "A share above 100%",
  "other-percentage": "The printed percentage is not the one computed",
  "two-offices": "Two titles that lead two bodies in one year",
};
