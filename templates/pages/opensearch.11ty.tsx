import { h } from "preact";
import type { PageData } from "../../src/site/tsx.ts";
import { renderXml } from "../../src/site/xml.ts";
import { wordsOf } from "../words.ts";

/** Lets a browser search the archive from its address bar. Needs whole addresses. */
export const data = {
  permalink: ({ site }: PageData) => (site.config.address === undefined ? false : "/opensearch.xml"),
};

export default function OpenSearch({ site }: PageData) {
  const { title } = site.config;
  const { search } = wordsOf(site);
  return renderXml(
    h(
      "OpenSearchDescription",
      { xmlns: "http://a9.com/-/spec/opensearch/1.1/" },
      h("ShortName", null, title.slice(0, 16)),
      h("Description", null, `${search.label}: ${title}`),
      h("Language", null, "vi"),
      h("InputEncoding", null, "UTF-8"),
      h("Url", {
        type: "text/html",
        method: "get",
        template: `${site.absolute("/tim-kiem/")}?q={searchTerms}`,
      }),
    ),
  );
}
