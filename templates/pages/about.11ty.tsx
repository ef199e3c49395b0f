import type { ComponentType } from "preact";
import type { Language } from "../../src/site/config.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { Document } from "../components/document.tsx";
import { About as EnglishAbout } from "../languages/en/about.tsx";
import type { Holdings } from "../languages/holdings.ts";
import { About as VietnameseAbout } from "../languages/vi/about.tsx";
import { wordsOf } from "../words.ts";

export const data = { permalink: "/gioi-thieu/" };

const ABOUT: Record<Language, ComponentType<Holdings>> = { vi: VietnameseAbout, en: EnglishAbout };

export default function AboutPage({ site, page }: PageData) {
  const { language, nav } = wordsOf(site);
  const { entries, provinces, publications } = site.archive;
  const About = ABOUT[language];
  return (
    <Document url={page.url} title={nav.about} trail={[]}>
      <div class="prose">
        <h1>{nav.about}</h1>
        <About
          reports={entries.length}
          publications={publications.length}
          provinces={provinces.filter((shelf) => shelf.entries.length > 0).length}
        />
      </div>
    </Document>
  );
}
