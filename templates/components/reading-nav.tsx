import { useSite } from "../../src/site/context.ts";
import { reading } from "../reading-words.ts";

/** The pages that read across reports. */
export const READING_PAGES = [
  { url: "/qua-cac-nam/", name: reading.chain },
  { url: "/hoi-nghi/", name: reading.conferences },
  { url: "/van-ban/", name: reading.documents },
  { url: "/nhan-vat/", name: reading.people },
  { url: "/so-lieu/", name: reading.figures },
  { url: "/han-che/", name: reading.shortcomings },
  { url: "/do-phu/", name: reading.coverage },
] as const;

/** From one of them to the others. */
export function ReadingNav({ here }: { here: string }) {
  const site = useSite();
  return (
    <nav class="reading-nav" aria-label={reading.nav}>
      <ul class="chips">
        {READING_PAGES.map(({ url, name }) => (
          <li key={url}>
            <a href={site.href(url)} aria-current={url === here ? "page" : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
