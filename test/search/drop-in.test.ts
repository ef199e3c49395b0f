import { beforeAll, expect, onTestFinished, test } from "vitest";
import type { Search } from "../../src/search/engine/search.ts";
import { found, indexOf, page } from "./index-on-disk.ts";

type Module = Search & { createInstance: (options?: { basePath?: string; baseUrl?: string }) => Search };

const dated = (url: string, title: string, year: string) => ({
  ...page(url, title),
  filters: { year: [year] },
});

let index: URL;
let pagefind: Module;
beforeAll(async () => {
  index = await indexOf([dated("/a/", "Xây dựng Đảng", "2016"), dated("/b/", "Đang xây", "2017")]);
  pagefind = await import(new URL("pagefind.js", index).href);
});

const firstUrl = async (search: Pick<Search, "search">, query = "xây dựng đảng") =>
  (await (await search.search(query)).results[0]?.data())?.url;

test("the module beside an index answers from it under the names of Pagefind's functions", async () => {
  await pagefind.init();
  await pagefind.preload("xây");
  expect(await found(pagefind, "xay dung dang")).toHaveLength(1);
  expect((await pagefind.search("xay", { filters: { year: "2017" } })).results).toHaveLength(1);
  expect((await pagefind.debouncedSearch("xay", { filters: { year: "2016" } }, 1))?.results).toHaveLength(1);
  expect(await pagefind.filters()).toEqual({ year: { 2016: 1, 2017: 1 } });
  await pagefind.destroy();
});

test("a later question in place of an earlier one, which is answered with nothing", async () => {
  const [earlier, later] = await Promise.all([
    pagefind.debouncedSearch("xay", {}, 1),
    pagefind.debouncedSearch("dang", {}, 1),
  ]);
  expect(earlier).toBeNull();
  expect(later?.results).toHaveLength(2);
});

test("addresses begin where the site stands", async () => {
  await pagefind.options({ baseUrl: "/trang/" });
  expect(await firstUrl(pagefind)).toBe("/trang/a/");
});

test("another instance reads the index that it is told of, and has its own addresses", async () => {
  const before = Reflect.get(globalThis, "location");
  Reflect.set(globalThis, "location", { href: "file:///" });
  onTestFinished(() => void Reflect.set(globalThis, "location", before));
  const other = await indexOf([page("/khac/", "Xây dựng Đảng ở nơi khác")]);
  expect(await firstUrl(pagefind.createInstance({ basePath: other.pathname, baseUrl: "/noi-khac/" }))).toBe(
    "/noi-khac/khac/",
  );
  const beside = pagefind.createInstance();
  expect(await firstUrl(beside)).toMatch(/\/a\/$/);
  expect(await firstUrl(beside)).not.toMatch(/^\/noi-khac/);
});
