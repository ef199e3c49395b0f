import type { ComponentChildren } from "preact";
import { useSite } from "../../src/site/context.ts";
import { breadcrumbList } from "../../src/site/structured-data.ts";
import { reading } from "../reading-words.ts";
import { nav, shortForms } from "../words.ts";
import { Breadcrumbs, type Crumb } from "./breadcrumbs.tsx";
import { JsonLd } from "./json-ld.tsx";
import { Link } from "./link.tsx";
import { SearchBox } from "./search-box.tsx";

/** Nothing runs, loads or submits but what this site serves; Pagefind needs to compile its WebAssembly. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join("; ");

/** Every page shows letters of all four. */
const FONTS = [
  "source-serif-4-latin",
  "source-serif-4-vietnamese",
  "source-sans-3-latin",
  "source-sans-3-vietnamese",
];

const SECTIONS = [
  { url: "/nam/", name: nav.years },
  { url: "/tinh/", name: nav.provinces },
  { url: "/bao/", name: nav.publications },
  { url: "/qua-cac-nam/", name: reading.chain },
  { url: "/bai-viet/", name: nav.reports },
  { url: "/gioi-thieu/", name: nav.about },
];

export interface DocumentProps {
  /** The page's own title; the site's follows it. Absent on the front page. */
  title?: string;
  description?: string;
  /** The page's path from the root. */
  url: string;
  /** The pages above it; absent on the front page. */
  trail?: readonly Crumb[];
  /** The last breadcrumb, where the title is too long for one. */
  crumb?: string;
  /** Whether the page has a feed of its own, at `feed.xml` below its path. */
  hasFeed?: boolean;
  /** Elements for the head: metadata, scripts from this site. */
  head?: ComponentChildren;
  /** Whether the page brings a search box of its own. */
  ownSearchBox?: boolean;
  children: ComponentChildren;
}

function FeedLinks({ url, title }: { url: string; title: string }) {
  const href = (file: string) => useSite().href(`${url}${file}`);
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title={title} href={href("feed.xml")} />
      <link rel="alternate" type="application/feed+json" title={title} href={href("feed.json")} />
    </>
  );
}

/** The layout of every page. */
export function Document(props: DocumentProps) {
  const site = useSite();
  const { title: siteTitle, description } = site.config;
  const { title, url, trail } = props;
  const canonical = site.absolute(url);
  return (
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === undefined ? siteTitle : `${title} – ${siteTitle}`}</title>
        <meta name="description" content={props.description ?? description} />
        <meta name="color-scheme" content="light dark" />
        {canonical && <link rel="canonical" href={canonical} />}
        <link rel="icon" type="image/svg+xml" href={site.href("/assets/icon.svg")} />
        {FONTS.map((font) => (
          <link
            key={font}
            rel="preload"
            as="font"
            type="font/woff2"
            crossOrigin="anonymous"
            href={site.href(`/assets/${font}-wght-normal.woff2`)}
          />
        ))}
        <link rel="stylesheet" href={site.href("/assets/style.css")} />
        <FeedLinks url="/" title={siteTitle} />
        {props.hasFeed && <FeedLinks url={url} title={title ?? siteTitle} />}
        {site.config.address && (
          <link
            rel="search"
            type="application/opensearchdescription+xml"
            title={siteTitle}
            href={site.href("/opensearch.xml")}
          />
        )}
        {title !== undefined && trail !== undefined && (
          <JsonLd
            data={breadcrumbList([{ name: nav.home, url: "/" }, ...trail, { name: title, url }], site)}
          />
        )}
        {props.head}
      </head>
      <body>
        <a class="skip" href="#noi-dung">
          {nav.skip}
        </a>
        <header class="site-header">
          <p class="brand">
            <Link to="/">{siteTitle}</Link>
          </p>
          {!props.ownSearchBox && <SearchBox id="tim" />}
          <nav class="sections" aria-label={nav.main}>
            <ul>
              {SECTIONS.map((section) => (
                <li key={section.url}>
                  <a
                    href={site.href(section.url)}
                    aria-current={url.startsWith(section.url) ? "true" : undefined}
                  >
                    {section.name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        {title !== undefined && trail !== undefined && (
          <Breadcrumbs trail={trail} here={props.crumb ?? title} />
        )}
        <main id="noi-dung" tabindex={-1}>
          {props.children}
        </main>
        <footer class="site-footer">
          <p>{description}</p>
          <p>
            Bài viết thuộc bản quyền của báo nguồn. <Link to="/gioi-thieu/">Cách biên tập</Link> ·{" "}
            <Link to="/viet-tat/">{shortForms.all}</Link> · <Link to="/du-lieu/">{nav.data}</Link> ·{" "}
            <Link to="/feed.xml">Nguồn tin</Link>
          </p>
        </footer>
      </body>
    </html>
  );
}
