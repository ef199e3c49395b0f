/** Gives components the site they are part of, without handing it down through each. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Site } from "./site.ts";

export const SiteContext = createContext<Site | undefined>(undefined);

/** The site being rendered. @throws Error outside a page */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (site === undefined) throw new Error("A component was rendered outside a page of the site");
  return site;
}
