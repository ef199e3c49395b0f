import { useSite } from "../../src/site/context.ts";
import { useWords } from "../words.ts";

/** The pages that read across reports. */
export const READING_PAGES = [
  { url: "/qua-cac-nam/", name: "chain" },
  { url: "/hoi-nghi/", name: "conferences" },
  { url: "/van-ban/", name: "documents" },
  { url: "/nhan-vat/", name: "people" },
  { url: "/so-lieu/", name: "figures" },
  { url: "/han-che/", name: "shortcomings" },
  { url: "/do-phu/", name: "coverage" },
] as const;

/** From one of them to the others. */
export function ReadingNav({ here }: { here: string }) {
  const site = useSite();
  const { reading } = useWords();
  return (
    <nav class="reading-nav" aria-label={reading.nav}>
      <ul class="chips">
        {READING_PAGES.map(({ url, name }) => (
          <li key={url}>
            <a href={site.href(url)} aria-current={url === here ? "page" : undefined}>
              {reading[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
