/** What an archive says of itself, in `site.yml` of its content folder; every field has a default. */
import { z } from "zod";

const address = z
  .string("expected an address such as https://example.org/ky-yeu/")
  .refine(
    (value) => URL.canParse(value) && /^https?:\/\/[^?#]+\/$/.test(value),
    "expected an address that ends in «/», such as https://example.org/ky-yeu/",
  );

const text = z.string("expected a text").trim().min(1, "expected a text");

/** The languages that the interface has. The reports are Vietnamese in each. */
const LANGUAGES = ["vi", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

const DESCRIPTIONS: Record<Language, string> = {
  vi: "Kho lưu trữ tin báo về các hội nghị tổng kết, sơ kết, triển khai công tác, tra theo năm, theo tỉnh, theo báo.",
  en: "An archive of Vietnamese press reports of review and planning conferences, to browse by year, province and newspaper.",
};

export const SiteConfig = z
  .strictObject({
    title: text.default("Kỷ Yếu"),
    /** One sentence, for search engines and feeds, in the language of the interface. */
    description: text.optional(),
    /** The language of the interface: Vietnamese or English. Addresses are the same in both. */
    language: z.enum(LANGUAGES, "expected «vi» or «en»").default("vi"),
    /**
     * Where the site will stand, with a slash at its end: `https://example.org/ky-yeu/`. Its path is the prefix of
     * every link. Without it links begin at `/`, and what needs a whole address (feeds, sitemap) is left out.
     */
    address: address.optional(),
    /**
     * Whether each report has a picture for previews of links, which need a whole address. It takes time to draw:
     * unless told, a small archive has them.
     */
    pictures: z.boolean("expected true or false").optional(),
    /**
     * `few` leaves out what stands beside a report and can be had otherwise: its Markdown, its citations as files, and,
     * unless `pictures` says so, its picture. For hosts that take only so many files.
     */
    files: z.enum(["all", "few"], "expected «all» or «few»").default("all"),
    /**
     * For harvesters of libraries (OAI-PMH): who answers for the archive, and the gateway that serves its static
     * repository, if there is one. Without it the repository is left out.
     */
    oai: z
      .strictObject({
        email: z.email("expected an e-mail address"),
        gateway: address.optional(),
      })
      .optional(),
  })
  .refine(({ address, oai }) => oai === undefined || address !== undefined, {
    path: ["oai"],
    error: "expected «address» beside it, since records are known by whole addresses",
  })
  .transform(({ description, ...config }) => ({
    ...config,
    description: description ?? DESCRIPTIONS[config.language],
  }));

export type SiteConfig = z.infer<typeof SiteConfig>;
