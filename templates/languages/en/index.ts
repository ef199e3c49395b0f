/** Every word of the interface in English. */
import type { Words } from "../vi/index.ts";
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

export const en: Words = {
  language: "en",
  sourceLang: "vi",
  locale: "en_GB",
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
