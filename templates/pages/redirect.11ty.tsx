import type { PageData } from "../../src/site/tsx.ts";
import { Document } from "../components/document.tsx";
import { Link } from "../components/link.tsx";
import { wordsOf } from "../words.ts";

/** At an address whose page is gone: on to another, without a script, on any host. */
export const data = {
  pagination: {
    data: "site.archive.entries",
    size: 1,
    alias: "from",
    before: (_entries: unknown, { site }: PageData) => [...site.redirects.keys()],
  },
  permalink: ({ from }: { from: string }) => from,
};

export default function Redirect({ site, from }: PageData & { from: string }) {
  const { moved } = wordsOf(site);
  const to = site.redirects.get(from) ?? "/";
  return (
    <Document
      url={to.replace(/#.*$/, "")}
      title={moved.title}
      head={<meta http-equiv="refresh" content={`0; url=${site.href(to)}`} />}
    >
      <h1>{moved.title}</h1>
      <p>
        {moved.to} <Link to={to}>{site.absolute(to) ?? to}</Link>
      </p>
    </Document>
  );
}
