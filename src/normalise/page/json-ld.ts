/** The structured data of a page: what its JSON-LD says of the report. */
import { z } from "zod";

const Text = z.string().trim().min(1);
const Named = z.union([Text, z.looseObject({ name: Text }).transform(({ name }) => name)]);
const Names = z.union([Named.transform((name) => [name]), z.array(Named)]);
const Address = z.union([Text, z.looseObject({ "@id": Text }).transform((page) => page["@id"])]);

/** Each field by itself: one that is not of the expected form is left out, the others stand. */
const Article = z.looseObject({
  headline: Text.optional().catch(undefined),
  datePublished: Text.optional().catch(undefined),
  author: Names.optional().catch(undefined),
  publisher: Named.optional().catch(undefined),
  url: Text.optional().catch(undefined),
  mainEntityOfPage: Address.optional().catch(undefined),
});

export type Article = z.infer<typeof Article>;

/** How deep a list or graph of items may be before it is somebody's joke. */
const MAX_DEPTH = 5;

/**
 * Every article that the scripts of a page describe.
 *
 * @param scripts the contents of `<script type="application/ld+json">`; what is not JSON is passed over
 */
export function articlesIn(scripts: readonly string[]): Article[] {
  return scripts.flatMap((script) => {
    try {
      return search(JSON.parse(script), 0);
    } catch {
      return [];
    }
  });
}

function search(item: unknown, depth: number): Article[] {
  if (depth > MAX_DEPTH || typeof item !== "object" || item === null) return [];
  if (Array.isArray(item)) return item.flatMap((one) => search(one, depth + 1));
  if ("@graph" in item) return search(item["@graph"], depth + 1);
  const types = "@type" in item ? [item["@type"]].flat() : [];
  const isArticle = types.some((type) => typeof type === "string" && /(?:Article|BlogPosting)$/.test(type));
  const article = isArticle ? Article.safeParse(item).data : undefined;
  return article ? [article] : [];
}
