/** The labelled reports: texts with what a careful archivist reads in them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { z } from "zod";

const LABELLED = fileURLToPath(new URL("../normalise/labelled", import.meta.url));
const SOURCES = fileURLToPath(new URL("../../content/sources", import.meta.url));

const words = z.string().nullish();
const list = z.array(z.string()).default([]);

export const Label = z.looseObject({
  file: z.string(),
  url: words,
  title: words,
  kicker: words,
  standfirst: words,
  published: words,
  eventDate: words,
  eventEndDate: words,
  provinces: list,
  provincesFromPublication: list,
  publication: words,
  publicationFrom: words,
  publicationAlso: list,
  author: words,
  authorPrinted: z.union([z.string(), z.array(z.string())]).nullish(),
  level: z.string(),
  levelAlso: list,
  kind: z.string(),
  kindAlso: list,
  reviews: list,
  reviewsAlso: list,
  plans: list,
  plansAlso: list,
  organiser: z.array(z.string()).nullish(),
  captions: list,
  furniture: z.array(z.string()).optional(),
  lines: z.record(z.string(), z.string()).optional(),
  body: z.array(z.string()).optional(),
  alsoAccept: z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({}),
});

export type Label = z.infer<typeof Label>;

export interface LabelledReport {
  label: Label;
  bytes: Uint8Array;
}

export const SETS = ["five", "others", "a", "b", "c", "d", "e", "f", "g", "h", "i", "k"] as const;
export type SetName = (typeof SETS)[number];

/** The reports of a set, in the order of its labels. The five stand in `content/sources/`. */
export function readSet(name: SetName): LabelledReport[] {
  const folder = join(LABELLED, name);
  const labels = z.array(Label).parse(parse(readFileSync(join(folder, "labels.yml"), "utf8")));
  return labels.map((label) => ({
    label,
    bytes: readFileSync(join(name === "five" ? SOURCES : folder, label.file)),
  }));
}
