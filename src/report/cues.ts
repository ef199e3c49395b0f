/** The phrases that open the parts of a report, from `vocabulary/cues.yml`. */
import { z } from "zod";
import { sameWord } from "../vietnamese/tones.ts";
import { compileCue, neededWord } from "./cue-pattern.ts";
import { PART_ROLES, type PartRole, SPOKEN, type Spoken } from "./part-roles.ts";
import { Slug } from "./schema.ts";

const phrase = z
  .string("expected a phrase")
  .trim()
  .min(1, "expected a phrase")
  .superRefine((value, context) => {
    try {
      compileCue(value, true);
    } catch (error) {
      context.addIssue({ code: "custom", message: `a cue phrase: ${(error as Error).message}` });
    }
  });

export const Cue = z
  .strictObject({
    slug: Slug,
    /** `other`: the part before ends, and what begins is none of the roles. */
    role: z.enum([...PART_ROLES, "other"]).optional(),
    speaks: z.enum(SPOKEN).optional(),
    at: z.enum(["report", "paragraph", "sentence", "anywhere"]).default("sentence"),
    /** Fires only while one of these roles holds. */
    within: z.array(z.enum(PART_ROLES)).optional(),
    say: z.array(phrase).min(1, "expected at least one phrase"),
  })
  .refine(
    ({ role, speaks }) => role !== undefined || speaks !== undefined,
    "a role, or the time spoken of, or both",
  );
export type Cue = z.infer<typeof Cue>;

/** Where a sentence stands, and what is known when it is read. */
export interface Setting {
  /** The widest thing that the sentence opens; the report is open until a first role is given. */
  opens: "report" | "paragraph" | "sentence";
  holds?: PartRole | undefined;
  /** Whether the report looks back on the stretch of time that these words name, or plans for it. */
  speaksOf: (words: string) => Spoken | undefined;
}

/** A cue that fired, with the words that made it. */
export interface Fired {
  cue: Cue;
  words: string;
}

/** The cues, in order: the first that fires is the one that counts. */
export class Cues {
  readonly #cues: readonly { cue: Cue; phrases: readonly { needs: string; pattern: RegExp }[] }[];

  constructor(cues: readonly Cue[]) {
    this.#cues = cues.map((cue) => ({
      cue,
      phrases: cue.say.map((one) => ({
        needs: neededWord(one),
        pattern: compileCue(one, cue.at !== "anywhere"),
      })),
    }));
  }

  /** The first cue of the role kind (or, with `role` false, of the time kind only) that a sentence gives. */
  find(sentence: string, setting: Setting, { role }: { role: boolean }): Fired | undefined {
    const level = sameWord(sentence.replace(/[ðÐ]/g, "đ"));
    for (const { cue, phrases } of this.#cues) {
      if ((cue.role !== undefined) !== role) continue;
      if (!mayStand(cue.at, setting.opens)) continue;
      if (cue.within && !(setting.holds && cue.within.includes(setting.holds))) continue;
      for (const { needs, pattern } of phrases) {
        if (!level.includes(needs)) continue;
        const groups = pattern.exec(level)?.groups;
        if (groups?.words === undefined) continue;
        if (groups.review !== undefined && setting.speaksOf(groups.review) !== "review") continue;
        if (groups.plan !== undefined && setting.speaksOf(groups.plan) !== "plan") continue;
        const at = level.indexOf(groups.words);
        return { cue, words: sentence.slice(at, at + groups.words.length) };
      }
    }
    return undefined;
  }
}

function mayStand(at: Cue["at"], opens: Setting["opens"]): boolean {
  if (at === "report") return opens === "report";
  return at !== "paragraph" || opens !== "sentence";
}
