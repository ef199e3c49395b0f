import { normaliseAll } from "../../src/normalise/normalise.ts";
import type { Report } from "../../src/report/schema.ts";
import { syntheticSources } from "../bench/archive.ts";
import { vocabulary } from "./read-fixtures.ts";

/** So many reports of one province: a hundred are more than fit on a page of anything. */
export function reportsOfOneProvince(count: number): Report[] {
  const sources = [...syntheticSources(count)].map(({ file, text }) => ({ file, bytes: Buffer.from(text) }));
  return normaliseAll(sources, vocabulary).map(({ file, report }) => {
    if (report === undefined) throw new Error(`${file} cannot be read`);
    return { ...report, provinces: ["lam-dong"] };
  });
}
