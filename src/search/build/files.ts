/** Writing the files of an index; those of the layer compressed, and named by their content. */
import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { linkOrCopy } from "../../report/files.ts";

/** Letters that change with the content. */
export function hashOf(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 10);
}

export const asJson = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

export class IndexFiles {
  readonly #folder: string;
  readonly #earlier: string | undefined;
  readonly #made = new Set<string>();
  files = 0;
  bytes = 0;

  /** @param earlier a folder with files of an earlier build, to be taken over where they are the same */
  constructor(folder: string, earlier?: string) {
    this.#folder = folder;
    this.#earlier = earlier;
  }

  /** Empties the folder. */
  async clear(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #makeFolder(path: string): Promise<void> {
    if (this.#made.has(path)) return;
    await mkdir(path, { recursive: true });
    this.#made.add(path);
  }

  async write(name: string, content: Uint8Array): Promise<void> {
    const path = join(this.#folder, name);
    await this.#makeFolder(dirname(path));
    await writeFile(path, content);
    this.files += 1;
    this.bytes += content.length;
  }

  async writeSmall(name: string, content: Uint8Array): Promise<void> {
    await this.write(name, deflateRawSync(content, { level: 9 }));
  }

  /** Writes a file named by its content. @returns its name */
  async writeNamed(start: string, content: Uint8Array): Promise<string> {
    const name = start + hashOf(content);
    await this.writeSmall(name, content);
    return name;
  }

  /**
   * Takes over the files of an earlier build whose names begin so, where their names tell their content.
   *
   * @param start a folder with a slash at its end, or a folder and the first letters of names
   * @param from where they were, if they are to be elsewhere now
   * @returns whether there are any
   */
  async reuse(start: string, from = start): Promise<boolean> {
    if (this.#earlier === undefined) return false;
    const cut = (name: string) => [
      name.slice(0, name.lastIndexOf("/") + 1),
      name.slice(name.lastIndexOf("/") + 1),
    ];
    const [source = "", letters = ""] = cut(from);
    const [target = ""] = cut(start);
    const names = (await readdir(join(this.#earlier, source)).catch(() => [])).filter((name) =>
      name.startsWith(letters),
    );
    for (const name of names) {
      const path = join(this.#folder, target, name);
      await this.#makeFolder(dirname(path));
      // At once: there are as many as reports, and to wait for each would take longer than to link it.
      linkOrCopy(join(this.#earlier, source, name), path);
      this.files += 1;
      this.bytes += statSync(path).size;
    }
    return names.length > 0;
  }
}
