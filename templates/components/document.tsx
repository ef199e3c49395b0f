import type { ComponentChildren } from "preact";
import { useSite } from "../../src/site/context.ts";
import { useWords } from "../words.ts";
import { Breadcrumbs } from "./breadcrumbs.tsx";
import { Head, type HeadProps } from "./head.tsx";
import { Link } from "./link.tsx";
import { SearchBox } from "./search-box.tsx";
import { Vietnamese } from "./vietnamese.tsx";

export interface DocumentProps extends HeadProps {
  /** The last breadcrumb, where the title is too long for one. */
  crumb?: ComponentChildren;
  /** Whether the page brings a search box of its own. */
  ownSearchBox?: boolean;
  children: ComponentChildren;
}

/** The layout of every page. */
export function Document(props: DocumentProps) {
  const site = useSite();
  const { title: siteTitle, description } = site.config;
  const { title, url, trail } = props;
  const { language, corrections, footer, nav, reading, shortForms } = useWords();
  const sections = [
    { url: "/nam/", name: nav.years },
    { url: "/tinh/", name: nav.provinces },
    { url: "/bao/", name: nav.publications },
    { url: "/qua-cac-nam/", name: reading.chain },
    { url: "/bai-viet/", name: nav.reports },
    { url: "/gioi-thieu/", name: nav.about },
  ];
  return (
    <html lang={language}>
      <Head {...props} />
      <body class={props.sansOnly ? "sans-only" : undefined}>
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
              {sections.map((section) => (
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
          <Breadcrumbs
            trail={trail}
            here={props.crumb ?? (props.ofSource ? <Vietnamese>{title}</Vietnamese> : title)}
          />
        )}
        <main id="noi-dung" tabindex={-1}>
          {props.children}
        </main>
        <footer class="site-footer">
          <p>{description}</p>
          <p>
            {footer.rights} <Link to="/gioi-thieu/">{footer.editing}</Link> ·{" "}
            <Link to="/huong-dan/">{nav.guide}</Link> · <Link to="/viet-tat/">{shortForms.all}</Link> ·{" "}
            <Link to="/du-lieu/">{nav.data}</Link> · <Link to="/dinh-chinh/">{corrections.title}</Link> ·{" "}
            <Link to="/feed.xml">{footer.feed}</Link>
          </p>
        </footer>
      </body>
    </html>
  );
}
