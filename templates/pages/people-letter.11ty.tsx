import { listsOf } from "../../src/archive/lists.ts";
import type { Site } from "../../src/site/site.ts";
import type { PageData } from "../../src/site/tsx.ts";
import { Document } from "../components/document.tsx";
import { Letters } from "../components/letters.tsx";
import { Listed } from "../components/listed.tsx";
import { letterUrl } from "../lists.tsx";
import { wordsOf } from "../words.ts";

/** People by the letter of their given names, where they are too many for one list. */
export const data = {
  pagination: {
    data: "site.archive.entries",
    size: 1,
    alias: "letter",
    before: (_: unknown, { site }: { site: Site }) => listsOf(site.archive).values("people").filter(Boolean),
  },
  permalink: ({ letter }: { letter: string }) => letterUrl(letter),
};

export default function PeopleOfLetter({ site, letter }: PageData & { letter: string }) {
  const { people: words, reading } = wordsOf(site);
  const title = words.ofLetter(letter);
  return (
    <Document
      url={letterUrl(letter)}
      title={title}
      crumb={letter}
      trail={[{ name: reading.people, url: "/nhan-vat/" }]}
    >
      <h1>{title}</h1>
      <Letters here={letter} />
      <Listed kind="people" value={letter} />
    </Document>
  );
}
