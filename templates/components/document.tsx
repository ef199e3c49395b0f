import type { ComponentChildren } from "preact";
import { useSite } from "../../src/site/context.ts";
import { corrections } from "../correction-words.ts";
import { reading } from "../reading-words.ts";
import { nav, shortForms } from "../words.ts";
import { Breadcrumbs } from "./breadcrumbs.tsx";
import { Head, type HeadProps } from "./head.tsx";
import { Link } from "./link.tsx";
import { SearchBox } from "./search-box.tsx";

const SECTIONS = [
  { url: "/nam/", name: nav.years },
  { url: "/tinh/", name: nav.provinces },
  { url: "/bao/", name: nav.publications },
  { url: "/qua-cac-nam/", name: reading.chain },
  { url: "/bai-viet/", name: nav.reports },
  { url: "/gioi-thieu/", name: nav.about },
];

export interface DocumentProps extends HeadProps {
  /** The last breadcrumb, where the title is too long for one. */
  crumb?: string;
  /** Whether the page brings a search box of its own. */
  ownSearchBox?: boolean;
  children: ComponentChildren;
}

/** The layout of every page. */
export function Document(props: DocumentProps) {
  const site = useSite();
  const { title: siteTitle, description } = site.config;
  const { title, url, trail } = props;
  return (
    <html lang="vi">
      <Head {...props} />
      <body>
        <a class="skip" href="#noi-dung">
          {nav.skip}
        </a>
        <header class="site-header">
          {title !== undefined && (
            <p class="brand">
              <Link to="/">{siteTitle}</Link>
            </p>
          )}
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
            <Link to="/huong-dan/">{nav.guide}</Link> · <Link to="/viet-tat/">{shortForms.all}</Link> ·{" "}
            <Link to="/du-lieu/">{nav.data}</Link> · <Link to="/dinh-chinh/">{corrections.title}</Link> ·{" "}
            <Link to="/feed.xml">Nguồn tin</Link>
          </p>
        </footer>
      </body>
    </html>
  );
}
