import type { ComponentChildren } from "preact";
import { useSite } from "../../src/site/context.ts";

/** A link to a page of this site, by its path from the root: `/nam/2017/`. */
export function Link({
  to,
  rel,
  children,
}: {
  to: string;
  rel?: string | undefined;
  children: ComponentChildren;
}) {
  return (
    <a href={useSite().href(to)} rel={rel}>
      {children}
    </a>
  );
}
