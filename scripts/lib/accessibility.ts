/** What axe finds fault with, on a phone and on a desk, by day and by night. */
import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const WIDTHS = [360, 1280];
const SCHEMES = ["light", "dark"] as const;
/** Of what axe looks for, only colours change with the theme. */
const OF_COLOURS = '{ runOnly: ["color-contrast", "link-in-text-block"] }';

/**
 * Opens a page and everything on it that can be opened, and lists its faults.
 *
 * @returns one line for each: where, which rule of axe, and the element
 */
export async function faultsOf(page: Page, address: string): Promise<string[]> {
  const faults: string[] = [];
  await page.goto(address);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  await page.evaluate(axe.source);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      const results: AxeResults = await page.evaluate(`axe.run(${colorScheme === "dark" ? OF_COLOURS : ""})`);
      faults.push(
        ...results.violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html }) => `at ${width} px, ${colorScheme}: ${id}: ${html.slice(0, 120)}`),
        ),
      );
    }
    const isWider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    if (isWider) faults.push(`wider than ${width} px`);
  }
  return faults;
}
