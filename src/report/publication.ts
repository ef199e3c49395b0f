/** A paper, station or portal that publishes reports. */
import { z } from "zod";
import { Slug } from "./schema.ts";

const text = z.string("expected a text").trim().min(1, "expected a text");

export const Publication = z.strictObject({
  slug: Slug,
  name: text,
  kind: z.enum(["newspaper", "magazine", "agency", "broadcaster", "portal"]),
  /** Opening tags of its reports, without brackets: `QBĐT`, `GLO`. */
  tags: z.array(text).default([]),
  /** Host names without `www.`; a subdomain of one belongs to it, unless listed elsewhere. */
  hosts: z
    .array(z.string().regex(/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/, "expected a host name: baogialai.com.vn"))
    .default([]),
  province: Slug.optional(),
  aliases: z.array(text).default([]),
});

export type Publication = z.infer<typeof Publication>;
