/** What the parts of a report do, and the time they speak of. */

export const PART_ROLES = [
  "lead",
  "attendance",
  "results",
  "limitations",
  "tasks",
  "discussion",
  "directive",
  "closing",
] as const;
export type PartRole = (typeof PART_ROLES)[number];

/** The time a part speaks of: the conference itself, what it looks back on, what it plans for. */
export const SPOKEN = ["event", "review", "plan"] as const;
export type Spoken = (typeof SPOKEN)[number];
