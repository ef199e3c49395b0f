/** The words of the interface in the language of a site. Its addresses are the same in each. */
import type { Language } from "../src/site/config.ts";
import { useSite } from "../src/site/context.ts";
import type { Site } from "../src/site/site.ts";
import { en } from "./languages/en/index.ts";
import { vi, type Words } from "./languages/vi/index.ts";

const LANGUAGES: Record<Language, Words> = { vi, en };

/** For what has no place in a page of its own: titles, feeds, addresses. */
export function wordsOf({ config }: Pick<Site, "config">): Words {
  return LANGUAGES[config.language];
}

/** The words of the page that a component is part of. */
export function useWords(): Words {
  return wordsOf(useSite());
}
