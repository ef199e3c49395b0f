import { readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { Previewer } from "../../scripts/lib/preview.ts";
import { showReport } from "../../scripts/lib/show-report.ts";
import { filesOf, folderWith, put } from "../folder.ts";
import { reportFrom } from "./archives.ts";
import { run } from "./cli.ts";

/** A preview of three reports, as `npm start` makes it. */
async function previewOfThree() {
  const folder = await folderWith({
    "content/sources/a.txt": reportFrom("Lâm Đồng"),
    "content/sources/b.txt": reportFrom("Gia Lai", "07/03/2017"),
    "content/sources/c.txt": reportFrom("Kon Tum", "08/03/2017"),
  });
  const [content, output] = [join(folder, "content"), join(folder, "site")];
  const build = async () => {
    const { code, stderr } = await run("build", "--content", content, "--output", output, "--drafts");
    expect(code, stderr).toBe(0);
  };
  await build();
  return { content, output, build };
}

const ADDRESS = "/2017/03/07/gia-lai-tong-ket-cong-tac-xay-dung-dang-nam-2016/";
const PAGE = `${ADDRESS.slice(1)}index.html`;

/** A page cut in two: what the report alone decides, and the links to others. */
function halves(page = ""): [own: string, others: string] {
  const at = page.indexOf("</article>");
  return [page.slice(0, at), page.slice(at)];
}

test("what a report that was changed decides alone is on its page as a build then makes it, before that build, and nothing else is touched", async () => {
  const { content, output, build } = await previewOfThree();
  const before = await filesOf(output);
  await put(content, {
    "sources/b.yml": "author: Lê Văn <Tám>\nreviews: [2015]\nplans: [2016]\nreason: theo bản in\n",
  });
  expect(await showReport({ content, output, file: "b.yml" })).toBe(ADDRESS);
  const { [PAGE]: page, ...rest } = await filesOf(output);
  const { [PAGE]: old, ...others } = before;
  expect(rest).toEqual(others);
  const [own, links] = halves(page);
  expect(own).toContain(Buffer.from("Lê Văn &lt;Tám>").toString("latin1"));
  expect(links).toBe(halves(old)[1]);
  await build();
  expect(own).toBe(halves((await filesOf(output))[PAGE])[0]);
});

test("the page stays where a report is new, moves, has other bytes, is at fault, or would have the address of another", async () => {
  const { content, output } = await previewOfThree();
  const before = await filesOf(output);
  await put(content, {
    "sources/new.txt": reportFrom("Đắk Lắk"),
    "sources/a.yml": "title: Lâm Đồng nhìn lại năm 2016\nreason: theo bản in\n",
    "sources/c.yml": "published: hôm qua\n",
    // The headline and the day of b.txt, which has the address.
    "sources/d.txt": `${reportFrom("Gia Lai", "07/03/2017")}Tin do thông tấn xã phát.\n`,
    "sources/e.txt": reportFrom("Đắk Nông"),
    "sources/e.html": "<p>Đắk Nông</p>",
    "sources/e.yml": "author: Lê Văn Tám\n",
  });
  const stays = async (...files: string[]) => {
    for (const file of files) expect(await showReport({ content, output, file }), file).toBeUndefined();
  };
  await stays("new.txt", "a.yml", "c.yml", "d.txt", "e.yml", "site.yml");
  await put(content, { "sources/b.txt": reportFrom("Gia Lai", "07/03/2017").replace("1.234", "4.321") });
  await stays("b.txt");
  await rm(join(content, "sources/b.txt"));
  await stays("b.txt");
  expect(await filesOf(output)).toEqual(before);
});

test("a process beside the build shows what was changed, also after the code was", async () => {
  const { content, output } = await previewOfThree();
  const previewer = new Previewer({ content, output });
  onTestFinished(() => previewer.stop());
  await previewer.warm();
  const author = async (name: string) => {
    await put(content, { "sources/b.yml": `author: ${name}\nreason: theo bản in\n` });
    return join(content, "sources/b.yml");
  };
  const page = () => readFile(join(output, PAGE), "utf8");

  expect(await previewer.show([await author("Lê Văn Một")], "content")).toBe(true);
  expect(await page()).toContain("Lê Văn Một");
  expect(await previewer.show([join(content, "site.yml")], "content")).toBe(false);
  expect(await previewer.show([await author("Lê Văn Hai")], "program")).toBe(false);
  expect(await page()).toContain("Lê Văn Một");
  expect(await previewer.show([await author("Lê Văn Ba")], "content")).toBe(true);
  expect(await page()).toContain("Lê Văn Ba");

  // As a build does while it puts another site in its place.
  await rename(output, `${output}.old`);
  expect(await previewer.show([await author("Lê Văn Bốn")], "content")).toBe(false);
  expect(await filesOf(output).catch(() => ({}))).toEqual({});
});

test("stopped while changes wait to be shown, it ends, and starts no other process for them", async () => {
  const { content, output } = await previewOfThree();
  const before = await filesOf(output);
  await put(content, { "sources/b.yml": "author: Lê Văn Tám\nreason: theo bản in\n" });
  const previewer = new Previewer({ content, output });
  const waiting = [previewer.warm(), previewer.show([join(content, "sources/b.yml")], "content")];
  await previewer.stop();
  expect(await Promise.all(waiting)).toEqual([undefined, false]);
  expect(await filesOf(output)).toEqual(before);
});
