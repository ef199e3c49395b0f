import { ChildProcess } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { once } from "node:events";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { Builder } from "../../scripts/lib/rebuild.ts";
import { folderWith, put } from "../folder.ts";
import { reportFrom } from "./archives.ts";

test("one process builds until the program changes, and another takes its place where it has ended by itself", async () => {
  const started: ChildProcess[] = [];
  const note = (told: unknown) => {
    const process = typeof told === "object" && told !== null && "process" in told && told.process;
    if (process instanceof ChildProcess) started.push(process);
  };
  subscribe("child_process", note);
  const folder = await folderWith({ "content/sources/a.txt": reportFrom("Lâm Đồng") });
  const builder = new Builder({ content: join(folder, "content"), output: join(folder, "site") });
  onTestFinished(async () => {
    unsubscribe("child_process", note);
    await builder.stop();
  });

  expect(await builder.build()).toBe(true);
  await put(folder, { "content/sources/b.txt": reportFrom("Gia Lai", "07/03/2017") });
  expect(await builder.build()).toBe(true);
  expect(started).toHaveLength(1);

  const [first] = started;
  first?.kill("SIGKILL");
  if (first) await once(first, "exit");
  expect(await builder.build()).toBe(true);
  expect(started).toHaveLength(2);

  expect(await builder.build("program")).toBe(true);
  expect(started).toHaveLength(3);
  await builder.stop();
  expect(started.map(({ exitCode, signalCode }) => exitCode ?? signalCode)).not.toContain(null);
});
