import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { deflateRawSync, gunzipSync } from "node:zlib";
import { beforeEach, describe, expect, test } from "vitest";
import { tokenOf } from "../../../src/search/encoding.ts";
import { Source } from "../../../src/search/engine/source.ts";
import { fetchBy, fetchFromDisk, indexForTest, page } from "../index-on-disk.ts";

const FOUR = ["Dân vân", "Dân vận", "Dân", "Vân"].map((text, at) => page(`${at}`, "Hội nghị", text));

describe("what does not come as it should", () => {
  let index: URL;
  let source: Source;
  beforeEach(async () => {
    index = await indexForTest(FOUR);
    source = new Source(index);
  });
  const path = (name: string) => fileURLToPath(new URL(name, index));
  const wasm = "wasm.unknown.pagefind";

  test("is an error of the network where no answer comes, with the address", async () => {
    fetchBy(() => Promise.reject(new TypeError("no network")));
    await expect(source.layer()).rejects.toMatchObject({ name: "SourceError", reason: "offline" });
    await expect(source.layer()).rejects.toThrow(/vi-layer: TypeError: no network/);
    fetchFromDisk();
    expect((await source.layer()).slices).toHaveLength(1);
  });

  test("is an error of the host where it has none, or a page of its own instead, with the address", async () => {
    await expect(new Source(new URL("khac/", index)).layer()).rejects.toThrow(/khac\/vi-layer: HTTP 404/);
    await writeFile(path("vi-layer"), "<!doctype html>");
    await expect(source.layer()).rejects.toMatchObject({ name: "SourceError", reason: "status" });
    await writeFile(path("vi-layer"), deflateRawSync("<!doctype html>"));
    await expect(new Source(index).layer()).rejects.toThrow(/vi-layer: SyntaxError/);
  });

  test("is an error where a file of Pagefind is another", async () => {
    await writeFile(path(wasm), "<!doctype html>");
    await expect(source.having("a", true)).rejects.toMatchObject({ name: "SourceError", reason: "status" });
    await expect(source.having("a", true)).rejects.toThrow(new RegExp(`${wasm}: Error`));
  });

  test("is none where the host has unpacked a file of Pagefind on the way", async () => {
    await writeFile(path(wasm), gunzipSync(await readFile(path(wasm))));
    expect((await source.having(tokenOf("vận"), true)).size).toBe(1);
  });
});
