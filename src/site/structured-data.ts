/**
 * A report for machines that read schema.org: only what the text states or the archivist gave, as in a citation,
 * since a guess loses its mark on the way.
 */
import type { BreadcrumbList, Dataset, Event, Graph, NewsArticle, WithContext } from "schema-dts";
import type { Entry } from "../archive/entry.ts";
import { citationFacts, isSure } from "./citation-facts.ts";
import { PICTURE } from "./picture.ts";
import type { Site } from "./site.ts";

/** A page above another: its name, and its path from the root. */
export interface Above {
  name: string;
  url: string;
}

/** The article, and the conference it reports where its day is sure. */
export function reportGraph(entry: Entry, site: Site): Graph {
  const event = eventOf(entry);
  return {
    "@context": "https://schema.org",
    "@graph": [articleOf(entry, site, event !== undefined), ...(event ? [event] : [])],
  };
}

const EVENT = "#hoi-nghi";

function articleOf(entry: Entry, site: Site, hasEvent: boolean): NewsArticle {
  const { report, provinces } = entry;
  const facts = citationFacts(entry, site);
  const picture = site.pictures ? site.absolute(entry.url + PICTURE) : undefined;
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
    ...(picture && { image: picture }),
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

/** The way down to a page, itself last. */
export function breadcrumbList(trail: readonly Above[], site: Site): WithContext<BreadcrumbList> {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: trail.map(({ name, url }, index) => ({
      "@type": "ListItem" as const,
      position: index + 1,
      name,
      item: site.absolute(url) ?? site.href(url),
    })),
  };
}

/** The whole archive as a data set, with the files it can be had in. */
export function dataset(files: readonly { url: string; type: string }[], site: Site): WithContext<Dataset> {
  const { title, description } = site.config;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: title,
    description,
    inLanguage: "vi",
    distribution: files.map(({ url, type }) => ({
      "@type": "DataDownload" as const,
      encodingFormat: type,
      contentUrl: site.absolute(url) ?? site.href(url),
    })),
  };
}
