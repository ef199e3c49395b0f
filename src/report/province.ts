/** A province or city as the gazetteer knows it: dated, with what came before and after. */
import { z } from "zod";
import { Slug } from "./schema.ts";

const text = z.string("expected a text").trim().min(1, "expected a text");
const day = z.iso.date("expected a date (2025-07-01)");
const degrees = (limit: number) => {
  const message = `expected degrees between -${limit} and ${limit}`;
  return z.number(message).min(-limit, message).max(limit, message);
};

/** Something that happened to a province that went on under its name: it took in others, lost land, changed rank. */
const Change = z.strictObject({
  date: day,
  kind: z.enum(["enlarged", "reduced", "type"]),
  absorbed: z.array(Slug).optional(),
  /** The rank it had until then, where `kind` is `type`. */
  was: text.optional(),
  /** The administrative seat from that day on. */
  seat: text.optional(),
  law: text.optional(),
  note: text.optional(),
});

export const Province = z.strictObject({
  slug: Slug,
  name: text,
  /** How a page names it, where the bare name would mislead: `Thành phố Hồ Chí Minh`. */
  displayName: text.optional(),
  /** Its rank, as it is or last was: `tỉnh`, `thành phố`, `đặc khu`. */
  type: text,
  aliases: z.array(text).default([]),
  /** First day of existence, where it falls after 1976. */
  from: day.optional(),
  /** Last day of existence. Absent: it exists. */
  until: day.optional(),
  mergedInto: Slug.optional(),
  successors: z.array(Slug).default([]),
  formedFrom: z.array(Slug).default([]),
  region: text,
  seat: text,
  lat: degrees(90).optional(),
  lon: degrees(180).optional(),
  law: text.optional(),
  note: text.optional(),
  /** What else the bare name may mean. */
  ambiguous: text.optional(),
  /** `false`: the bare name is never this province. */
  matchBare: z.boolean().default(true),
  changes: z.array(Change).default([]),
});

export type Province = z.infer<typeof Province>;

/** Whether a province existed on a day (`YYYY-MM-DD`). */
export function existsOn(province: Province, day: string): boolean {
  return (
    (province.from === undefined || province.from <= day) &&
    (province.until === undefined || day <= province.until)
  );
}

/** The rank a province had on a day: Đồng Nai was a `tỉnh` until 29 April 2026. */
export function typeOn(province: Province, day: string): string {
  const next = province.changes.find((change) => change.was !== undefined && day < change.date);
  return next?.was ?? province.type;
}
