/** How well the archive reads what reports say: roles and times of sentences, people, documents, figures. */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { z } from "zod";
import { normalise } from "../../src/normalise/normalise.ts";
import type { Report } from "../../src/report/schema.ts";
import type { Vocabulary } from "../../src/report/vocabulary.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const Stretch = z.looseObject({
  starts: z.string(),
  role: z.string(),
  period: z.enum(["event", "review", "plan"]),
  also: z.string().optional(),
});

const PartLabel = z.looseObject({
  file: z.string(),
  roles: z.record(z.string(), z.array(Stretch)).optional(),
  alsoAccept: z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({}),
  people: z.array(z.looseObject({ name: z.string(), titles: z.array(z.string()) })).optional(),
  documents: z
    .array(z.looseObject({ raw: z.string(), canonical: z.union([z.string(), z.array(z.string())]) }))
    .optional(),
  figures: z
    .array(
      z.looseObject({
        raw: z.string(),
        value: z.number(),
        of: z.number().optional(),
        unit: z.string().nullish(),
        noun: z.string().nullish(),
      }),
    )
    .optional(),
});
export type PartLabel = z.infer<typeof PartLabel>;

/** A labelled report as the normaliser reads it. */
export interface LabelledParts {
  label: PartLabel;
  report: Report;
}

export const PART_SETS = ["five", "a", "b", "c", "d"] as const;
export type PartSet = (typeof PART_SETS)[number];

/** @returns the reports of a set whose parts are labelled; what cannot be normalised is left out */
export function readParts(set: PartSet, vocabulary: Vocabulary): LabelledParts[] {
  const folder = set === "five" ? here("../../content/sources") : here(`../normalise/labelled/${set}`);
  const labels = set === "five" ? here("../archive/labelled/five.yml") : join(folder, "labels.yml");
  return z
    .array(PartLabel)
    .parse(parse(readFileSync(labels, "utf8")))
    .flatMap((label) => {
      const file = basename(label.file);
      const sidecar = set === "five" ? sidecarOf(join(folder, file)) : undefined;
      const bytes = readFileSync(join(folder, file));
      const { report } = normalise({ file, bytes, ...(sidecar && { sidecar }) }, vocabulary);
      return report ? [{ label, report }] : [];
    });
}

function sidecarOf(file: string): string | undefined {
  try {
    return readFileSync(file.replace(/\.txt$/, ".yml"), "utf8");
  } catch {
    return undefined;
  }
}
