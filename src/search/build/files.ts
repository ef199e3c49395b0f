/** Writing the files of an index; those of the layer compressed, and named by their content. */
import { createHash } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { deflateRawSync } from "node:zlib";

/** Eight letters that change with the content. */
export function hashOf(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 8);
}

export const asJson = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

export class IndexFiles {
  readonly #folder: string;
  readonly #made = new Set<string>();
  files = 0;
  bytes = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Empties the folder. */
  async clear(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }

  async write(name: string, content: Uint8Array): Promise<void> {
    const path = join(this.#folder, name);
    if (!this.#made.has(dirname(path))) {
      await mkdir(dirname(path), { recursive: true });
      this.#made.add(dirname(path));
    }
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
}
