/** `redirects.yml` of a content folder: where an address leads whose page is gone or has moved. */
import { join } from "node:path";
import { z } from "zod";
import { readIfThere } from "../report/files.ts";
import type { Problem } from "../report/problem.ts";
import { checkYaml, lineOfField } from "../report/yaml.ts";

export const REDIRECTS_FILE = "redirects.yml";

/** Addresses that had a page, each with the address of the page to read instead, both from the root of the site. */
export type Redirects = ReadonlyMap<string, string>;

const SEGMENT = "[A-Za-z0-9_~-][A-Za-z0-9._~-]*";
const EXPECTED = "expected an address from the root of the site, such as /2017/03/06/tong-ket/";

/** Only what is a folder of the site, so that a page can be put there and no file of the site be taken for it. */
const From = z.string().regex(new RegExp(`^/(?:${SEGMENT}/)+$`), EXPECTED);
const To = z.string(EXPECTED).regex(new RegExp(`^/(?:${SEGMENT}/)*(?:#[a-z0-9-]+)?$`), EXPECTED);

const RedirectsFile = z.record(From, To);

/** The redirects of a content folder and the text they stand in, or what is wrong with it; none where there is no file. */
export async function readRedirects(
  content: string,
): Promise<{ redirects: Redirects; text: string; problems: Problem[] }> {
  const text = (await readIfThere(join(content, REDIRECTS_FILE)))?.toString("utf8") ?? "";
  const { value = {}, problems } = checkYaml(text, RedirectsFile, { file: REDIRECTS_FILE });
  return { redirects: new Map(Object.entries(value)), text, problems };
}

/**
 * What is wrong with redirects of a site that has these pages: one from an address that has a page, or to one that
 * has none.
 *
 * @param text of `redirects.yml`, for the lines
 */
export function checkRedirects(redirects: Redirects, pages: ReadonlySet<string>, text: string): Problem[] {
  return [...redirects].flatMap(([from, to]) => {
    const line = lineOfField(text, [from]);
    const at = { file: REDIRECTS_FILE, ...(line !== undefined && { line }), field: from };
    const page = to.replace(/#.*$/, "");
    if (pages.has(from)) {
      return [
        {
          ...at,
          found: "an address that has a page",
          expected: "an address whose page is gone",
          mend: "remove the line",
        },
      ];
    }
    if (pages.has(page)) return [];
    const further = redirects.get(page);
    return [
      {
        ...at,
        found: `«${to}», ${further === undefined ? "which is no page of the site" : `which leads on to «${further}»`}`,
        expected: "the address of a page",
        mend: further === undefined ? "correct the address" : `write ${from}: ${further}`,
      },
    ];
  });
}
