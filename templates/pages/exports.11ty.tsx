import { exportNames, exportText } from "../../src/site/exports.ts";
import type { PageData } from "../../src/site/tsx.ts";

export const data = {
  pagination: {
    data: "site.archive.entries",
    size: 1,
    alias: "file",
    before: (_: unknown, { site }: PageData) => exportNames(site),
  },
  permalink: ({ file }: { file: string }) => `/du-lieu/${file}`,
};

export default function Exports({ site, file }: PageData & { file: string }) {
  return exportText(file, site);
}
