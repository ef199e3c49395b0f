import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { createSearch } from "../../../src/search/engine/search.ts";
import { fetchBy, fetchFromDisk, found, page, sharedIndexOf } from "../index-on-disk.ts";

const DATED = [
  { ...page("a", "Hội nghị một", "Bàn việc."), filters: { year: ["2017"] }, date: "2017-01-01" },
  { ...page("b", "Hội nghị hai", "Bàn việc."), filters: { year: ["2018"] }, date: "2018-01-01" },
];

/** A fresh search over these documents, and the folder of its index. */
async function over(documents: Parameters<typeof sharedIndexOf>[0]) {
  fetchFromDisk();
  const folder = await mkdtemp(join(tmpdir(), "ky-yeu-search-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(await sharedIndexOf(documents), folder, { recursive: true });
  return { folder, search: createSearch(pathToFileURL(`${folder}/`)) };
}

test("of searches that follow each other while someone types, the last alone answers", async () => {
  const { search } = await over(DATED);
  const [first, last] = await Promise.all([
    search.debouncedSearch("hội", {}, 1),
    search.debouncedSearch("hội nghị một", {}, 1),
  ]);
  expect(first).toBeNull();
  expect(last?.results).toHaveLength(1);
});

test("addresses of results begin where the site stands", async () => {
  const { search } = await over(DATED);
  const address = async () => (await (await search.search("một")).results[0]?.data())?.raw_url;
  await search.options({ baseUrl: "/kho" });
  expect(await address()).toMatch(/^\/kho\/a/);
  await search.options({ baseUrl: "/nơi/" });
  expect(await address()).toMatch(/^\/nơi\/a/);
  await search.options({});
  expect(await address()).toMatch(/^\/nơi\/a/);
});

test("what can be chosen is counted over the whole archive, over what was found, and not where nobody sees it", async () => {
  const { search } = await over(DATED);
  expect(await search.filters()).toEqual({ year: { 2017: 1, 2018: 1 } });
  const { filters, totalFilters, unfilteredResultCount, results } = await search.search("hội nghị", {
    filters: { year: "2018" },
  });
  expect([filters, totalFilters]).toEqual([{ year: { 2017: 1, 2018: 1 } }, { year: { 2017: 1, 2018: 1 } }]);
  expect([unfilteredResultCount, results.length]).toEqual([2, 1]);
  const uncounted = await search.search("hội nghị", { counts: false, filters: { year: "2018" } });
  expect([uncounted.filters, uncounted.totalFilters, uncounted.results.length]).toEqual([{}, {}, 1]);
});

test("without a query all documents are the answer, the newest first unless asked otherwise", async () => {
  const { search } = await over(DATED);
  const titles = async (sort?: { date: "asc" | "desc" }) => {
    const { results, counts } = await search.search(null, sort && { sort });
    expect(counts).toEqual({ phrase: 0, all: 2, rest: 0 });
    return Promise.all(results.map(async (result) => (await result.data()).meta.title));
  };
  expect(await titles()).toEqual(["Hội nghị hai", "Hội nghị một"]);
  expect(await titles({ date: "asc" })).toEqual(["Hội nghị một", "Hội nghị hai"]);
  expect(await titles({ date: "desc" })).toEqual(["Hội nghị hai", "Hội nghị một"]);
});

test("a site that is published anew under an open page is read anew", async () => {
  const { search, folder } = await over(DATED);
  await search.init();
  const fresh = await over([page("c", "Hội nghị ba", "Bàn việc khác.")]);
  await rm(folder, { recursive: true });
  await cp(fresh.folder, folder, { recursive: true });
  expect(await found(search, "hội nghị ba")).toEqual(["c"]);
});

test("an index that is not there is an error of its source, again and again until it is", async () => {
  const { search, folder } = await over(DATED);
  const elsewhere = `${folder}-sau`;
  onTestFinished(() => rm(elsewhere, { recursive: true, force: true }));
  const late = createSearch(pathToFileURL(`${elsewhere}/`));
  await expect(late.search("hội nghị")).rejects.toMatchObject({ reason: "status" });
  await expect(late.init()).rejects.toMatchObject({ reason: "status" });
  await cp(folder, elsewhere, { recursive: true });
  await late.preload("hội nghị");
  expect(await found(late, "hội nghị")).toEqual(await found(search, "hội nghị"));
  await late.destroy();
  await rm(elsewhere, { recursive: true });
  await expect(late.search("hội nghị")).rejects.toMatchObject({ reason: "status" });
});

test("a file that is gone for good is asked for twice, and not for ever", async () => {
  const { search, folder } = await over(DATED);
  await rm(folder, { recursive: true });
  let asked = 0;
  const fromDisk = globalThis.fetch;
  fetchBy((...of) => {
    asked += 1;
    return fromDisk(...of);
  });
  await expect(search.init()).rejects.toMatchObject({ reason: "status" });
  expect(asked).toBe(2);
});

test("a network that is gone is an error at once, and the next search asks anew", async () => {
  const { search } = await over(DATED);
  let asked = 0;
  fetchBy(() => {
    asked += 1;
    return Promise.reject(new TypeError("no network"));
  });
  await expect(search.search("hội nghị")).rejects.toMatchObject({ reason: "offline" });
  expect(asked).toBe(1);
  fetchFromDisk();
  expect((await search.search("hội nghị")).results).toHaveLength(2);
});

test("of searches that overlap, only the last answers, though an earlier one ends after it has begun", async () => {
  const { search } = await over(DATED);
  const first = search.debouncedSearch("hội", {}, 0);
  await new Promise((resolve) => setTimeout(resolve, 2));
  const last = search.debouncedSearch("hội nghị một", {}, 0);
  expect((await Promise.all([first, last])).map((one) => one?.results.length)).toEqual([undefined, 1]);
});

test("without a query each document shows its beginning, and nothing is offered", async () => {
  const { search } = await over(DATED);
  const response = await search.search(null);
  expect((await response.results[0]?.data())?.excerpt).toBe("Bàn việc.");
  expect(response).toMatchObject({ suggestions: [], partial: false, cut: false });
});

test("what was fetched for a search before it is asked for is not fetched again", async () => {
  const { search } = await over(DATED);
  await search.preload("hội nghị");
  fetchBy(() => Promise.reject(new TypeError("no network")));
  expect((await search.search("hội nghị")).results).toHaveLength(2);
});

test("the last word may be unfinished while someone types, and not otherwise", async () => {
  const { search } = await over([...DATED, page("c", "Hội ngh")]);
  const counts = async (typing?: boolean) =>
    (await search.search("hội ngh", typing === undefined ? {} : { typing })).counts;
  expect(await counts(true)).toEqual({ phrase: 1, all: 0, rest: 2 });
  expect(await counts()).toEqual({ phrase: 1, all: 0, rest: 0 });
});

test("a slip is told, mended, with what is meant by it", async () => {
  const { search } = await over(DATED);
  expect(await search.search("hội nghj")).toMatchObject({
    suggestions: ["Hội nghị".toLowerCase()],
    instead: "hội nghị",
  });
});

test("a search tells that it was not cut, what each answer is, and how many there are of each kind", async () => {
  const { search } = await over(DATED);
  const response = await search.search("hội nghị một");
  expect(response).toMatchObject({
    cut: false,
    partial: false,
    suggestions: [],
    counts: { phrase: 1, all: 0, rest: 0 },
  });
  expect(response.timings.search).toBe(response.timings.total);
  expect(response.timings.preload).toBe(0);
  expect(response.timings.total).toBeGreaterThanOrEqual(0);
  expect(response.timings.total).toBeLessThan(1e9);
  expect(response.results[0]).toMatchObject({ id: "0", class: "phrase", words: [] });
  expect(response.results[0]).not.toHaveProperty("heir");
  expect(response).not.toHaveProperty("instead");
});

test("results begin at the folder above the index until told otherwise", async () => {
  const { search, folder } = await over(DATED);
  const data = await (await search.search("một")).results[0]?.data();
  expect(data?.raw_url).toBe(`${folder.slice(0, folder.lastIndexOf("/"))}/a`);
});

test("what is counted is left unread where it is neither shown nor chosen by", async () => {
  const { search } = await over(DATED);
  const asked: string[] = [];
  const fromDisk = globalThis.fetch;
  fetchBy((address, options) => {
    asked.push(String(address));
    return fromDisk(address, options);
  });
  await search.search("hội nghị", { counts: false });
  expect(asked.some((address) => address.includes("vi-facets"))).toBe(false);
  await search.search("hội nghị");
  expect(asked.some((address) => address.includes("vi-facets"))).toBe(true);
});
