/** Unpacks the browser once, before the test files run side by side and race for it. */
import { chromiumPath } from "./browser.ts";

export async function setup(): Promise<void> {
  await chromiumPath();
}
