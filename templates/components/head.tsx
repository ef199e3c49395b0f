import type { ComponentChildren } from "preact";
import { useSite } from "../../src/site/context.ts";
import { breadcrumbList } from "../../src/site/structured-data.ts";
import { COLOURS } from "../appearance.ts";
import { useWords } from "../words.ts";
import type { Crumb } from "./breadcrumbs.tsx";
import { JsonLd } from "./json-ld.tsx";

/** Nothing runs, loads or submits but what this site serves; Pagefind needs to compile its WebAssembly. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join("; ");

/** Nearly every page shows letters of both. */
const FONTS = ["serif", "sans"];

export interface HeadProps {
  /** The page's own title; the site's follows it. Absent on the front page. */
  title?: string;
  description?: string;
  /** The page's path from the root. */
  url: string;
  /** The pages above it; absent on the front page. */
  trail?: readonly Crumb[];
  /** Whether the title is words of the sources, not of the page. */
  ofSource?: boolean;
  /** `article` for a report: what previews of links are told. */
  ogType?: "article" | "website";
  /** Whether search engines should pass the page over. It then has no address of record. */
  hidden?: boolean;
  /** Whether the page has a feed of its own, at `feed.xml` below its path. */
  hasFeed?: boolean;
  /** Whether the page is set in the sans alone, and loads no other. */
  sansOnly?: boolean;
  /** More for the head: metadata, scripts from this site. */
  head?: ComponentChildren;
}

/** What a page tells browsers, search engines and previews of links. */
export function Head(given: HeadProps) {
  const { title, url, trail, hidden, hasFeed, sansOnly, head, ogType = "website", ...props } = given;
  const site = useSite();
  const { locale, nav, sourceLang } = useWords();
  const { title: siteTitle, address } = site.config;
  const description = props.description ?? site.config.description;
  const canonical = hidden ? undefined : site.absolute(url);
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={POLICY} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title lang={props.ofSource ? sourceLang : undefined}>
        {title === undefined ? siteTitle : `${title} – ${siteTitle}`}
      </title>
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      {hidden && <meta name="robots" content="noindex" />}
      {canonical && <link rel="canonical" href={canonical} />}
      <meta property="og:type" content={ogType} />
      <meta property="og:title" content={title ?? siteTitle} />
      <meta property="og:description" content={description} />
      <meta property="og:site_name" content={siteTitle} />
      <meta property="og:locale" content={locale} />
      {canonical && <meta property="og:url" content={canonical} />}
      <meta name="theme-color" media="(prefers-color-scheme: light)" content={COLOURS.light} />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content={COLOURS.dark} />
      <link rel="manifest" href={site.href("/manifest.webmanifest")} />
      <link rel="apple-touch-icon" href={site.asset("icon-touch-180.png")} />
      <link rel="icon" type="image/svg+xml" href={site.asset("icon.svg")} />
      {FONTS.filter((font) => !sansOnly || font === "sans").map((font) => (
        <link
          key={font}
          rel="preload"
          as="font"
          type="font/woff2"
          crossOrigin="anonymous"
          href={site.asset(`${font}.woff2`)}
        />
      ))}
      <link rel="stylesheet" href={site.asset("style.css")} />
      <FeedLinks folder={site.href("/")} title={siteTitle} />
      {hasFeed && <FeedLinks folder={site.href(url)} title={title ?? siteTitle} />}
      {address && (
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={siteTitle}
          href={site.href("/opensearch.xml")}
        />
      )}
      {title !== undefined && trail !== undefined && (
        <JsonLd data={breadcrumbList([{ name: nav.home, url: "/" }, ...trail, { name: title, url }], site)} />
      )}
      {head}
      {!site.preview && <script type="module" src={site.asset("offline.js")} />}
    </head>
  );
}

function FeedLinks({ folder, title }: { folder: string; title: string }) {
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title={title} href={`${folder}feed.xml`} />
      <link rel="alternate" type="application/feed+json" title={title} href={`${folder}feed.json`} />
    </>
  );
}
