import { expect, test } from "vitest";
import { loadSite } from "../../src/site/load.ts";
import { Observer } from "../../src/site/observer.ts";
import { Runs, type RunsOptions } from "../../src/site/runs.ts";

const observer = new Observer(await loadSite("content"));
const pages = (...urls: string[]) => urls.map((url) => ({ url, item: `of ${url}` }));

/** Makes all pages of templates in as many runs as it takes; tells the addresses of each run, and what was asked. */
async function made(
  templates: Record<string, string[]>,
  runs: Runs,
): Promise<{ runs: string[][]; asked: string[] }> {
  const asked: string[] = [];
  const told: string[][] = [];
  do {
    runs.begin();
    const due = Object.entries(templates).flatMap(([template, urls]) =>
      runs.due(template, () => {
        asked.push(template);
        return pages(...urls);
      }),
    );
    for (const { url, item } of due) await runs.make(url, async () => String(item));
    told.push(due.map(({ url }) => url));
  } while (runs.left);
  return { runs: told, asked };
}

const runsOf = (options: Partial<RunsOptions> = {}) => new Runs({ observer, ...options });

test("pages are made so many at a time, each once, and each template is asked for its pages once", async () => {
  const told: [number, number][] = [];
  const runs = runsOf({ most: 2, progress: (...at) => told.push(at) });
  expect(await made({ one: ["/a/", "/b/", "/c/"], two: [], three: ["/d/", "/e/"] }, runs)).toEqual({
    runs: [["/a/", "/b/"], ["/c/", "/d/"], ["/e/"]],
    asked: ["one", "two", "three"],
  });
  expect(told).toEqual([1, 2, 3, 4, 5].map((number) => [number, 5]));
  expect([...runs.made.keys()]).toEqual(["/a/", "/b/", "/c/", "/d/", "/e/"]);
});

test("two pages of one address are refused, whichever templates they are of", async () => {
  await expect(made({ one: ["/a/", "/b/"], two: ["/b/"] }, runsOf({ most: 1 }))).rejects.toThrow(
    "Two pages have the address /b/",
  );
});

test("of two builds each makes its own pages, and the one that joins them makes what the other has not", async () => {
  const templates = { one: ["/a/", "/b/", "/c/", "/d/", "/e/", "/f/"] };
  const [first, second] = [1, 2].map((number) => runsOf({ part: { number, of: 2 }, most: 2 }));
  const own = [first, second].map(async (runs) => runs && (await made(templates, runs)).runs.flat());
  const [ofFirst, ofSecond] = await Promise.all(own);
  expect([...(ofFirst ?? []), ...(ofSecond ?? [])].sort()).toEqual(templates.one);
  first?.join([]);
  expect(first && (await made(templates, first)).runs.flat()).toEqual(ofSecond);
});
