/** A reader on the search page: what each question costs in bytes, requests and time, in a real browser. */
import type { Browser, Page } from "playwright-core";

export interface Cost {
  bytes: number;
  requests: number;
  /** From the question to the ten results on the page, in milliseconds. */
  time: number;
}

/** Counts everything that comes over the wire for a page; what the browser has kept counts nothing. */
async function wire(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const count = { bytes: 0, requests: 0 };
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    count.bytes += encodedDataLength;
    if (encodedDataLength > 0) count.requests += 1;
  });
  return count;
}

const settled = (page: Page) =>
  page.waitForFunction(
    () =>
      document.getElementById("so-ket-qua")?.textContent?.includes("bài") &&
      !document.getElementById("ket-qua")?.hasAttribute("aria-busy"),
    undefined,
    { polling: 5, timeout: 120_000 },
  );

async function timed(page: Page, ask: () => Promise<unknown>, count: { bytes: number; requests: number }) {
  const before = { ...count };
  const start = performance.now();
  await ask();
  await settled(page);
  const time = performance.now() - start;
  // What is still on its way belongs to this question.
  await page.waitForTimeout(50);
  return { bytes: count.bytes - before.bytes, requests: count.requests - before.requests, time };
}

/**
 * Opens the page with the first question, then asks the others one after the other.
 *
 * @param address of the search page
 */
export async function visit(browser: Browser, address: string, queries: readonly string[]) {
  // What is kept for reading without a network is fetched afterwards, and is no part of an answer.
  const page = await browser.newPage({ serviceWorkers: "block" });
  const count = await wire(page);
  const [first = "", ...others] = queries;
  const round = async (): Promise<Cost[]> => {
    const costs = [await timed(page, () => page.goto(`${address}?q=${encodeURIComponent(first)}`), count)];
    for (const query of others) {
      await page.evaluate(() => {
        const said = document.getElementById("so-ket-qua");
        if (said) said.textContent = "";
      });
      await page.fill("#tu-khoa", query);
      costs.push(await timed(page, () => page.keyboard.press("Enter"), count));
    }
    return costs;
  };
  const cold = await round();
  // Once more with every file in the browser's cache, and none in the memory of the page.
  const warm = await round();
  await page.close();
  return { cold, warm };
}

/** The value that so great a share of the numbers does not exceed. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
