/** What the archivist corrects of how a report is read across the archive: the field `reading`. */
import { z } from "zod";
import { PART_ROLES, SPOKEN } from "./part-roles.ts";
import { Period } from "./period.ts";

const text = z.string().trim().min(1);

/** What pages are named after: their addresses are of Latin letters. */
const name = text.regex(/\p{Script=Latin}/u, "expected a name");

/** A paragraph or a sentence, by its id on the report's page: `doan-4`, `doan-4-cau-2`. */
export const At = z
  .string()
  .regex(
    /^doan-[1-9]\d*(?:-cau-[1-9]\d*)?$/,
    "expected the id of a paragraph or sentence: doan-4 or doan-4-cau-2",
  );

export const Corrections = z
  .strictObject({
    /** `none`: nothing is claimed of it. */
    roles: z.record(At, z.enum([...PART_ROLES, "none"])),
    /** The time spoken of, or which of the report's own periods. */
    periods: z.record(
      At,
      z.coerce
        .string()
        .refine(
          (one) => SPOKEN.some((time) => time === one) || Period.safeParse(one).success,
          "expected event, review, plan or a period: 2016, 2020-H1",
        ),
    ),
    /** Words of the report that were taken for a person, a document or a figure and are none. */
    not: z.array(text).min(1),
    people: z.array(z.strictObject({ at: At, name, offices: z.array(text).default([]) })),
    documents: z.array(z.strictObject({ at: At, words: text, name })),
    figures: z.array(
      z.strictObject({
        at: At,
        words: text,
        value: z.number(),
        of: z.number().optional(),
        unit: text.optional(),
        counts: text.optional(),
      }),
    ),
  })
  .partial();
export type Corrections = z.infer<typeof Corrections>;

/** As a report carries them: with the archivist's reason. */
export const ReasonedCorrections = Corrections.extend({ reason: text });
export type ReasonedCorrections = z.infer<typeof ReasonedCorrections>;

/**
 * What an id of `At` names.
 *
 * @example atOf("doan-4-cau-2") // { paragraph: 4, sentence: 2 }
 * @example atOf("doan-4")       // { paragraph: 4 }: all its sentences
 */
export function atOf(id: string): { paragraph: number; sentence?: number } {
  const [paragraph = 0, sentence] = (id.match(/\d+/g) ?? []).map(Number);
  return { paragraph, ...(sentence !== undefined && { sentence }) };
}
