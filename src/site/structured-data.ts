/**
 * A report for machines that read schema.org: only what the text states or the archivist gave, as in a citation,
 * since a guess loses its mark on the way.
 */
import type { BreadcrumbList, Event, Graph, NewsArticle } from "schema-dts";
import type { Entry } from "../archive/entry.ts";
import { citationFacts, isSure } from "./citation-facts.ts";
import type { Site } from "./site.ts";

/** A page above another: its name, and its path from the root. */
export interface Above {
  name: string;
  url: string;
}

/** The article, the conference it reports where its day is sure, and the way down to its page. */
export function reportGraph(entry: Entry, trail: readonly Above[], site: Site): Graph {
  const event = eventOf(entry);
  return {
    "@context": "https://schema.org",
    "@graph": [
      articleOf(entry, site, event !== undefined),
      ...(event ? [event] : []),
      breadcrumbs(entry, trail, site),
    ],
  };
}

const EVENT = "#hoi-nghi";

function articleOf(entry: Entry, site: Site, hasEvent: boolean): NewsArticle {
  const { report, provinces } = entry;
  const facts = citationFacts(entry, site);
  return {
    "@type": "NewsArticle",
    headline: report.title,
    ...(report.kicker && { alternativeHeadline: report.kicker }),
    ...(report.standfirst && { description: report.standfirst }),
    inLanguage: "vi",
    ...(facts.published && { datePublished: report.published ?? facts.published }),
    ...(facts.author && { author: { "@type": "Person", name: facts.author } }),
    ...(facts.publication && {
      publisher: { "@type": "NewsMediaOrganization", name: facts.publication },
      isPartOf: { "@type": "Newspaper", name: facts.publication },
    }),
    ...(report.url && { isBasedOn: report.url }),
    ...(facts.archived && { mainEntityOfPage: facts.archived }),
    ...(isSure(report, "provinces") &&
      provinces.length > 0 && {
        contentLocation: provinces.map(({ name }) => ({ "@type": "AdministrativeArea" as const, name })),
      }),
    ...(hasEvent && { about: { "@id": EVENT } }),
    articleBody: report.body.join("\n\n"),
  };
}

function eventOf({ report }: Entry): Event | undefined {
  const { event, title } = report;
  if (event?.date === undefined || !isSure(report, "event.date")) return undefined;
  return {
    "@type": "Event",
    "@id": EVENT,
    name: title,
    startDate: event.date,
    ...(event.endDate && isSure(report, "event.endDate") && { endDate: event.endDate }),
    ...(event.organiser &&
      isSure(report, "event.organiser") && {
        organizer: event.organiser.map((name) => ({ "@type": "Organization" as const, name })),
      }),
    ...(event.venue &&
      isSure(report, "event.venue") && { location: { "@type": "Place", name: event.venue } }),
  };
}

function breadcrumbs({ report, url }: Entry, trail: readonly Above[], site: Site): BreadcrumbList {
  return {
    "@type": "BreadcrumbList",
    itemListElement: [...trail, { name: report.title, url }].map((page, index) => ({
      "@type": "ListItem" as const,
      position: index + 1,
      name: page.name,
      item: site.absolute(page.url) ?? site.href(page.url),
    })),
  };
}
