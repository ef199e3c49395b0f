/** The archive for harvesters of libraries: a static repository of OAI-PMH 2.0, one file that a gateway serves. */
import { type ComponentChildren, h } from "preact";
import type { Entry } from "../archive/entry.ts";
import { citationFacts, isSure } from "./citation-facts.ts";
import type { Site } from "./site.ts";
import { renderXml } from "./xml.ts";

/** Where the file stands, from the root of the site. */
export const OAI_FILE = "/du-lieu/oai.xml";

const OAI = "http://www.openarchives.org/OAI/2.0/";
const STATIC = `${OAI}static-repository`;
const DC = `${OAI}oai_dc/`;
const PREFIX = "oai_dc";

/**
 * The static repository, or undefined where the site does not know its address or who answers for it: both are asked
 * for. As in a citation, only what is stated or given is told, no guess.
 */
export function staticRepository(site: Site): string | undefined {
  const { address, oai } = site.config;
  if (address === undefined || oai === undefined) return undefined;
  const entries = site.archive.entries.toReversed();
  return renderXml(
    h(
      "Repository",
      {
        xmlns: STATIC,
        "xmlns:oai": OAI,
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation": `${STATIC} ${STATIC}.xsd`,
      },
      h(
        "Identify",
        null,
        element("oai:repositoryName", site.config.title),
        element("oai:baseURL", baseUrl(new URL(OAI_FILE.slice(1), address), oai.gateway)),
        element("oai:protocolVersion", "2.0"),
        element("oai:adminEmail", oai.email),
        element("oai:earliestDatestamp", entries.map(stampOf).sort()[0]),
        element("oai:deletedRecord", "no"),
        element("oai:granularity", "YYYY-MM-DD"),
      ),
      h(
        "ListMetadataFormats",
        null,
        h(
          "oai:metadataFormat",
          null,
          element("oai:metadataPrefix", PREFIX),
          element("oai:schema", `${OAI}oai_dc.xsd`),
          element("oai:metadataNamespace", DC),
        ),
      ),
      h(
        "ListRecords",
        { metadataPrefix: PREFIX },
        entries.map((entry) => record(entry, site, new URL(address).hostname)),
      ),
    ),
  );
}

/** The gateway's address for the file: its own with the scheme of the file's taken away. */
function baseUrl(file: URL, gateway: string | undefined): string {
  return gateway === undefined ? file.href : `${gateway}${file.host}${file.pathname}`;
}

function record(entry: Entry, site: Site, host: string): ComponentChildren {
  return h(
    "oai:record",
    null,
    h(
      "oai:header",
      null,
      element("oai:identifier", `oai:${host}:${entry.url.slice(1, -1)}`),
      element("oai:datestamp", stampOf(entry)),
    ),
    h(
      "oai:metadata",
      null,
      h(
        "oai_dc:dc",
        {
          "xmlns:oai_dc": DC,
          "xmlns:dc": "http://purl.org/dc/elements/1.1/",
          "xsi:schemaLocation": `${DC} ${OAI}oai_dc.xsd`,
        },
        dublinCore(entry, site).map(([name, value]) => element(`dc:${name}`, value)),
      ),
    ),
  );
}

function dublinCore(entry: Entry, site: Site): [name: string, value: string | undefined][] {
  const { report, provinces } = entry;
  const { title, author, published, publication, archived } = citationFacts(entry, site);
  return [
    ["title", title],
    ["creator", author],
    ["description", report.standfirst],
    ["publisher", publication],
    ["date", published],
    ["type", "Text"],
    ["format", "text/html"],
    ["identifier", archived],
    ["source", report.url],
    ["language", "vi"],
    ...(isSure(report, "provinces") ? provinces.map(({ name }): [string, string] => ["coverage", name]) : []),
  ];
}

/**
 * The day from which a record has been as it is. The archive knows no day on which it took a report in: it is the day
 * of its latest correction, else the one the report is filed under.
 */
function stampOf({ report, day }: Entry): string {
  return report.corrected?.date ?? day;
}

function element(name: string, text: string | undefined): ComponentChildren {
  return text === undefined ? null : h(name, null, text);
}
