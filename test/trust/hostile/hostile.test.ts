import { expect, test } from "vitest";
import { filesOf, folderWith } from "../../folder.ts";
import { reportFrom } from "../../scripts/archives.ts";
import { run } from "../../scripts/cli.ts";
import { REFUSED } from "./archive.ts";
import { attack } from "./attack.ts";
import { SAMPLE } from "./payloads.ts";

test("no payload runs, loads, makes an element or loses a word, wherever it stands, in a real browser", async () => {
  const { inputs, reports, pages, refused, ...wrong } = await attack({
    payloads: SAMPLE,
    everyPage: false,
  });
  expect(wrong).toEqual({
    scripts: [],
    requests: [],
    violations: [],
    errors: [],
    strangeNodes: [],
    losses: [],
  });
  expect({ inputs, reports: reports + refused }).toEqual({
    inputs: SAMPLE.length,
    reports: 3 * SAMPLE.length,
  });
  expect(pages).toBeGreaterThan(5 * SAMPLE.length);
}, 900_000);

test("a sidecar that leads out of the archive, or that would run, is refused with its field, and nothing is written elsewhere", async () => {
  const sidecars = Object.entries(REFUSED);
  const folder = await folderWith({
    ...Object.fromEntries(sidecars.map((_, at) => [`content/sources/${at}.txt`, reportFrom(`Nơi ${at}`)])),
    ...Object.fromEntries(
      sidecars.map(([text], at) => [`content/sources/${at}.yml`, `${text}\nreason: lẽ\n`]),
    ),
  });
  const before = await filesOf(folder);
  const { code, stderr } = await run("normalise", "--content", `${folder}/content`);
  expect(code).toBe(1);
  sidecars.forEach(([, field], at) => {
    const message = stderr.split("\n\n").find((problem) => problem.includes(`sources/${at}.yml`));
    expect(message, `sidecar ${at}`).toContain(field);
  });
  expect(await filesOf(folder)).toEqual(before);
});
