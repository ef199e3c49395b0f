/** Every word of the interface in Vietnamese. What this has, each language has. */
import type { Language } from "../../../src/site/config.ts";
import * as corrections from "./corrections.ts";
import * as dates from "./dates.ts";
import * as frame from "./frame.ts";
import * as names from "./names.ts";
import * as pages from "./pages.ts";
import { promises } from "./promises.ts";
import * as reading from "./reading.ts";
import * as report from "./report.ts";
import { rules } from "./rules.ts";
import { searchPage } from "./search-page.ts";
import * as searching from "./searching.ts";

export const vi = {
  language: "vi" as Language,
  /** Of words of the sources, where it is another than the page's. */
  sourceLang: undefined as "vi" | undefined,
  /** As previews of links are told it. */
  locale: "vi_VN",
  ...corrections,
  ...dates,
  ...frame,
  ...names,
  ...pages,
  ...reading,
  ...report,
  promises,
  rules,
  searchPage,
  searching,
};

export type Words = typeof vi;
