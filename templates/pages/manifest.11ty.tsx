import type { PageData } from "../../src/site/tsx.ts";
import { COLOURS, ICONS } from "../appearance.ts";

/** What a device that installs the site as an application is told of it. */
export const data = { permalink: "/manifest.webmanifest" };

export default function Manifest({ site }: PageData) {
  const { title, description, language } = site.config;
  const manifest = {
    id: site.href("/"),
    name: title,
    short_name: title,
    description,
    lang: language,
    dir: "ltr",
    start_url: site.href("/"),
    scope: site.href("/"),
    display: "minimal-ui",
    background_color: COLOURS.light,
    theme_color: COLOURS.light,
    icons: ICONS.map(({ file, size, purpose }) => ({
      src: site.asset(file),
      sizes: `${size}x${size}`,
      type: "image/png",
      purpose,
    })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
