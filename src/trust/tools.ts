/** The programs that have a hand in a site. */
import { readFileSync } from "node:fs";
import { z } from "zod";

const Package = z.object({
  name: z.string(),
  version: z.string(),
  dependencies: z.record(z.string(), z.string()),
});

/**
 * Name and version of this program and of each package it uses, as pinned. The version of Node is left out: every
 * one that is supported gives the same bytes.
 */
export function tools(): Record<string, string> {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  const { name, version, dependencies } = Package.parse(JSON.parse(text));
  return { [name]: version, ...dependencies };
}
