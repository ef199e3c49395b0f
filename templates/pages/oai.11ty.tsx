import { OAI_FILE, staticRepository } from "../../src/site/oai.ts";
import type { PageData } from "../../src/site/tsx.ts";

export const data = {
  permalink: ({ site }: PageData) => (site.config.oai === undefined ? false : OAI_FILE),
};

export default function OaiRepository({ site }: PageData) {
  return staticRepository(site) ?? "";
}
