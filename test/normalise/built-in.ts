/** Sources normalised with the vocabulary of the project. */
import { readFileSync } from "node:fs";
import { normalise, type Outcome } from "../../src/normalise/normalise.ts";
import type { Report } from "../../src/report/schema.ts";
import { vocabulary } from "./reading-of.ts";

const FIXTURES = new URL("fixtures/", import.meta.url);

export { vocabulary };

export function fixture(name: string): string {
  return readFileSync(new URL(name, FIXTURES), "utf8");
}

/** @param file its ending says how it is read: `.txt`, `.html` */
export function normalised(file: string, content: string | Uint8Array, sidecar?: string): Outcome {
  const bytes = typeof content === "string" ? new Uint8Array(Buffer.from(content)) : content;
  return normalise({ file, bytes, ...(sidecar === undefined ? {} : { sidecar }) }, vocabulary);
}

/** The report of a source that must be sound. */
export function reportOf(file: string, content: string | Uint8Array, sidecar?: string): Report {
  const { report, problems } = normalised(file, content, sidecar);
  if (report === undefined) throw new Error(JSON.stringify(problems, null, 2));
  return report;
}
