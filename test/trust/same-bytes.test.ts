import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { filesOf, folderWith, put } from "../folder.ts";
import { runIn } from "../scripts/cli.ts";

const { code, said, content, site } = inject("built");

/** Whatever a locale or a time zone could change: Turkish letters, a day that has begun elsewhere. */
const ELSEWHERE = { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8", LANGUAGE: "tr" };

test("the same content gives the same bytes, search index included, from another folder, zone, locale and order of files", async () => {
  expect(code, said).toBe(0);
  const folder = await folderWith();
  const moved = join(folder, "một thư mục khác/kho");
  const given = Object.entries(await filesOf(content)).filter(([file]) => !file.startsWith("reports/"));
  // Many file systems list files in the order they were made: last name first, here.
  for (const [file, bytes] of given.reverse()) await put(moved, { [file]: Buffer.from(bytes, "latin1") });
  const again = await runIn(ELSEWHERE, "build", "--content", moved, "--output", join(folder, "site"));
  expect(again.code, again.stderr).toBe(0);
  const [first, second] = [await filesOf(site), await filesOf(join(folder, "site"))];
  expect(Object.keys(second)).toEqual(Object.keys(first));
  expect(Object.keys(first).filter((file) => file.startsWith("pagefind/index/")).length).toBeGreaterThan(0);
  expect(Object.keys(first).filter((file) => first[file] !== second[file])).toEqual([]);
  expect(await filesOf(join(moved, "reports"))).toEqual(await filesOf(join(content, "reports")));
});
