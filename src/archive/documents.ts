/** Documents that a paragraph cites: by symbol, by number, by plenum, by congress. */
import type { Terms } from "../report/terms.ts";
import { parts } from "./document-forms.ts";
import type { Place } from "./place.ts";

/** What a citation says of a document; which one it is in the whole archive is for `document-index.ts`. */
export interface Citation extends Place {
  kind: string;
  /** `05-CT/TW`, `178/2024/NĐ-CP`, as printed. */
  symbol?: string;
  /** The number alone, without leading zeros: `5` of «Chỉ thị 05». */
  number?: string;
  /** The plenum of the Central Committee, and the term it belongs to where that is said. */
  plenum?: { number: number; term?: string };
  /** The congress: national, or of the party body named («Đảng bộ tỉnh»). */
  congress?: {
    number: string;
    body?: string /** «Nghị quyết XIII của Đảng»: no congress is said. */;
    unsaid?: true;
  };
  /** The name that the archivist gives the document. */
  given?: string;
}

/**
 * The citations of a paragraph, in order. A mention that cites several documents gives each, at one place.
 *
 * @example citationsIn("Nghị quyết Trung ương 4 (khoá XI, khoá XII)", 1, terms) // two: plenum 4 of XI, and of XII
 * @example citationsIn("các nghị quyết của Đảng", 1, terms)                     // none: which, is not said
 */
export function citationsIn(paragraph: string, number: number, terms: Terms): Citation[] {
  const found: Citation[] = [];
  for (const { index, end, documents } of parts(paragraph, terms)) {
    const place = { paragraph: number, index, end, text: paragraph.slice(index, end) };
    found.push(...documents.map((document) => ({ ...place, ...document })));
  }
  return found.sort((a, b) => a.index - b.index);
}
