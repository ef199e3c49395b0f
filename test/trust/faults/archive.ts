/** An archive in two states, and the site that each gives, so that a mixture of both is seen. */
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { filesOf, put } from "../../folder.ts";
import { reportFrom } from "../../scripts/archives.ts";
import { ended, launch } from "../build.ts";

/** Loaded before a command, it makes a disk full, or counts the writes. */
export const FULL_DISK = fileURLToPath(new URL("./full-disk.mjs", import.meta.url));

export type State = "một" | "hai";

const SOURCES = Object.fromEntries(
  ["Lâm Đồng", "Gia Lai", "Kon Tum", "Đắk Lắk"].map((place, at) => [`sources/${at}.txt`, reportFrom(place)]),
);

/** What differs between the states: every report and every page; or one report of four, so that a build takes the most from the last one. */
export type Change = "everything" | "a little";

function stateFiles(state: State, change: Change): Record<string, string> {
  const sidecars = Object.keys(SOURCES).map((file) => [
    file.replace(".txt", ".yml"),
    `author: Người ${state}\n`,
  ]);
  if (change === "a little") return Object.fromEntries(sidecars.slice(0, 1));
  return { "site.yml": `title: Kho ${state}\n`, ...Object.fromEntries(sidecars) };
}

export interface Twofold {
  folder: string;
  content: string;
  site: string;
  arguments: readonly string[];
  /** How long a build took that began with what the last one left, in milliseconds. */
  took: number;
  /** How many writes a build made: from nothing, or from the last one where little changes. */
  writes: number;
  /** Brings the content into a state. */
  to(state: State): Promise<void>;
  build(): Promise<{ code: number | null; said: string }>;
  /**
   * What is not whole: the site is not that of one state, a report is of neither, a source is not as it was.
   *
   * @param only the state that the site must be of; else either
   */
  broken(only?: State): Promise<string[]>;
  /** What should have been taken away by a build that ended. */
  leavings(): Promise<string[]>;
  remove(): Promise<void>;
}

/** Makes the archive and builds it in both states; it is in the second then. */
export async function twofold(change: Change): Promise<Twofold> {
  const folder = await mkdtemp(join(tmpdir(), "ky-yeu-faults-"));
  const [content, site] = [join(folder, "content"), join(folder, "site")];
  const arguments_ = ["build", "--content", content, "--output", site];
  const to = (state: State) => put(content, stateFiles(state, change));
  await put(content, SOURCES);
  const whole: { state: State; site: Record<string, string>; reports: Record<string, string> }[] = [];
  let took = 0;
  let writes = 0;
  const measured = async (...more: string[]) => {
    const start = performance.now();
    const { code, said } = await ended(launch([...arguments_, ...more], [FULL_DISK]));
    took = performance.now() - start;
    if (code !== 0) throw new Error(said);
    writes = Number(/^writes: (\d+)$/m.exec(said)?.[1]);
  };
  for (const state of ["một", "hai"] as const) {
    await to(state);
    await measured("--fresh");
    whole.push({ state, site: await filesOf(site), reports: await filesOf(join(content, "reports")) });
  }
  const freshWrites = writes;
  for (const state of ["một", "hai"] as const) {
    await to(state);
    await measured();
  }
  return {
    folder,
    content,
    site,
    arguments: arguments_,
    took,
    writes: change === "everything" ? freshWrites : writes,
    to,
    build: () => ended(launch(arguments_)),
    async broken(only) {
      const now = JSON.stringify(await filesOf(site).catch(() => ({})));
      const oneOf = whole.some(
        (one) => (only === undefined || only === one.state) && JSON.stringify(one.site) === now,
      );
      const reports = Object.entries(await filesOf(join(content, "reports")));
      const torn = reports.filter(
        ([file, text]) => file.endsWith(".md") && whole.every((state) => state.reports[file] !== text),
      );
      const kept = await filesOf(content);
      const changed = Object.entries(SOURCES).filter(
        ([file, text]) => kept[file] !== Buffer.from(text).toString("latin1"),
      );
      return [
        ...(oneOf ? [] : [`the site is not one whole build${only ? ` of state ${only}` : ""}`]),
        ...torn.map(([file]) => `reports/${file} is half written`),
        ...changed.map(([file]) => `${file} is not what was received`),
      ];
    },
    async leavings() {
      const beside = (await readdir(folder)).filter((name) => name !== "content" && name !== "site");
      const parts = Object.keys(await filesOf(content)).filter((file) => file.endsWith(".part"));
      return [...beside, ...parts];
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
