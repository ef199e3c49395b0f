import type { ComponentType } from "preact";
import type { Language } from "../../src/site/config.ts";
import type { Site } from "../../src/site/site.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { Document } from "../components/document.tsx";
import { Guide as EnglishGuide } from "../languages/en/guide.tsx";
import { Guide as VietnameseGuide } from "../languages/vi/guide.tsx";
import { wordsOf } from "../words.ts";

export const data = { permalink: "/huong-dan/" };

const GUIDES: Record<Language, ComponentType<{ site: Site }>> = { vi: VietnameseGuide, en: EnglishGuide };

export default function GuidePage({ site, page }: PageData) {
  const { guide, language, nav } = wordsOf(site);
  const Guide = GUIDES[language];
  return (
    <Document url={page.url} title={nav.guide} description={guide.about} trail={[]}>
      <div class="prose">
        <h1>{nav.guide}</h1>
        <Guide site={site} />
      </div>
    </Document>
  );
}
