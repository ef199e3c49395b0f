import { beforeEach, describe, expect, test } from "vitest";
import type { SearchDocument } from "../../../src/search/document.ts";
import { tokenOf } from "../../../src/search/encoding.ts";
import { Source } from "../../../src/search/engine/source.ts";
import { fetchBy, page, sharedIndexOf } from "../index-on-disk.ts";

const year = (at: number): SearchDocument => ({
  ...page(`${at}`, `Hội nghị ${at}`, at === 2 ? "Dân vận" : "Dân vân"),
  date: `201${at}-01-01`,
});
const FOUR = [0, 1, 2, 3].map(year);

/** All in one index of Pagefind, and each year in its own. */
const WAYS: [string, Parameters<typeof sharedIndexOf>[1]][] = [
  ["in one index", {}],
  ["in an index for each year", { inSlice: 1 }],
];

describe.each(WAYS)("an archive %s", (_, options) => {
  let source: Source;
  beforeEach(async () => {
    source = new Source(await sharedIndexOf(FOUR, options));
  });
  const having = async (token: string, exact = true) => [...(await source.having(token, exact))];

  test("tells which documents have a token, with these marks or with any", async () => {
    expect(await having(tokenOf("hội", "nghị"))).toEqual([0, 1, 2, 3]);
    expect(await having(tokenOf("vận"))).toEqual([2]);
    expect(await having(tokenOf("van"), false)).toEqual([0, 1, 2, 3]);
    expect(await having(tokenOf("van"))).toEqual([]);
    expect(await having(tokenOf("không"))).toEqual([]);
  });

  test("tells which of them have it in the title", async () => {
    const [title, body] = await Promise.all([
      source.having(tokenOf("3"), true),
      source.having(tokenOf("dân"), true),
    ]);
    expect([title.inHead(3), title.inHead(2), body.inHead(3), body.has(3)]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  test("tells how many documents there are, and what each says", async () => {
    expect(await source.documents()).toBe(4);
    const titles = await Promise.all([0, 1, 2, 3].map(async (at) => (await source.text(at)).title));
    expect(titles).toEqual(["Hội nghị 0", "Hội nghị 1", "Hội nghị 2", "Hội nghị 3"]);
    await expect(source.text(4)).rejects.toThrow("No document 4");
  });

  test("tells every word without marks, how many documents have it, and its spelling in most", async () => {
    const words = new Map((await source.vocabulary()).map(([word, ...rest]) => [word, rest]));
    expect(words.get("dan")).toEqual([4, "dân"]);
    expect(words.get("van")).toEqual([4, "vân"]);
    expect([...words.keys()].sort()).toEqual(["dan", "hoi", "nghi", "van"]);
  });

  test("tells the filter values of a document", async () => {
    const filtered = FOUR.map((one, at) => ({ ...one, filters: { năm: [`201${at}`] } }));
    const table = await new Source(await sharedIndexOf(filtered, options)).facets();
    expect([table.of("năm", 0), table.of("năm", 3)]).toEqual([["2010"], ["2013"]]);
  });
});

test("of two spellings in as many documents of several indexes, the one of the older is told", async () => {
  const two = ["vân", "vận"].map((word, at) => ({ ...page(`${at}`, word), date: `201${at}-01-01` }));
  const source = new Source(await sharedIndexOf(two, { inSlice: 1 }));
  expect(await source.vocabulary()).toEqual([["van", 2, "vân"]]);
  const plain = ["van", "vận", "vận"].map((word, at) => ({ ...page(`${at}`, word), date: `201${at}-01-01` }));
  expect(await new Source(await sharedIndexOf(plain, { inSlice: 1 })).vocabulary()).toEqual([["van", 3]]);
});

test("an empty archive has nothing", async () => {
  const source = new Source(await sharedIndexOf([]));
  expect([...(await source.having(tokenOf("dân"), false))]).toEqual([]);
  expect([await source.documents(), await source.vocabulary()]).toEqual([0, []]);
});

test("each file is asked for once, and the first of them from the host, whatever the browser keeps", async () => {
  const source = new Source(await sharedIndexOf(FOUR));
  const asked: string[] = [];
  const fromDisk = globalThis.fetch;
  fetchBy((address, options) => {
    asked.push(`${String(address).replace(/^.*\//, "")} ${options?.cache ?? ""}`.trim());
    return fromDisk(address, options);
  });
  await Promise.all([source.having(tokenOf("vận"), true), source.having(tokenOf("vận"), true)]);
  await source.having(tokenOf("vận"), true);
  await source.text(0);
  await source.text(0);
  await source.vocabulary();
  await source.vocabulary();
  expect(asked.filter((one) => one.includes("vi-layer"))).toEqual(["vi-layer no-cache"]);
  expect(new Set(asked).size).toBe(asked.length);
  source.forget();
  const before = asked.length;
  await source.having(tokenOf("vận"), true);
  expect(asked.slice(before)).toContain("vi-layer no-cache");
  expect(asked.slice(before)).toContain("wasm.unknown.pagefind");
});
