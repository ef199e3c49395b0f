import fc from "fast-check";
import { expect, test } from "vitest";
import { sitemapFiles } from "../../src/site/sitemap.ts";

test("a sitemap is one file while that may hold all", () => {
  expect(sitemapFiles(["/a/", "/b/"], ["/"], 3)).toEqual([
    { path: "/sitemap.xml", of: "pages", addresses: ["/", "/b/", "/a/"] },
  ]);
});

test("more addresses stand in several files, each within its limit, every address in one, and all files in the first", () => {
  fc.assert(
    fc.property(fc.nat(30), fc.nat(30), fc.integer({ min: 1, max: 9 }), (reports, others, most) => {
      const named = (name: string, count: number) =>
        Array.from({ length: count }, (_, at) => `/${name}-${at}/`);
      const [first, ...parts] = sitemapFiles(named("r", reports), named("o", others), most);
      const pages =
        parts.length === 0 ? (first?.addresses ?? []) : parts.flatMap(({ addresses }) => addresses);
      expect([...pages].sort()).toEqual([...named("r", reports), ...named("o", others)].sort());
      for (const { addresses } of parts) expect(addresses.length).toBeLessThanOrEqual(most);
      if (parts.length > 0) expect(first?.addresses).toEqual(parts.map(({ path }) => path));
    }),
  );
});

test("one more report leaves the full files of reports as they are", () => {
  const [before, after] = [
    ["/a/", "/b/", "/c/"],
    ["/a/", "/b/", "/c/", "/d/", "/e/"],
  ].map((reports) => sitemapFiles(reports, ["/"], 2));
  const full = before?.find(({ path }) => path === "/sitemap/bai-1.xml");
  expect(after).toContainEqual(full);
});
