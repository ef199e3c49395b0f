/** Archives of sources that are long, or many, or bad. */
import { syntheticSources } from "../../bench/archive.ts";

/** A way in which a source can be bad: files in place of a sound one, and what the message about it must name. */
type Bad = (name: string, sound: string) => { files: Record<string, string | Uint8Array>; named: string };

const BINARY = Uint8Array.from({ length: 512 }, (_, at) => (at * 37) % 256);

const WAYS: readonly Bad[] = [
  (name) => ({ files: { [`${name}.txt`]: "" }, named: `${name}.txt` }),
  (name) => ({ files: { [`${name}.txt`]: BINARY }, named: `${name}.txt` }),
  (name, sound) => ({
    files: { [`${name}.txt`]: Buffer.concat([Buffer.from(sound), Buffer.from([0xc3, 0x28, 0xff, 0x0a])]) },
    named: `${name}.txt`,
  }),
  (name) => ({ files: { [`${name}.txt`]: ".\n,\n|\n" }, named: `${name}.txt` }),
  (name) => ({
    files: {
      [`${name}.txt`]: `Hội nghị tổng kết ${name}\nTỉnh ủy tổ chức hội nghị tổng kết công tác năm.\n`,
    },
    named: `${name}.txt`,
  }),
  (name, sound) => ({
    files: { [`${name}.txt`]: sound, [`${name}.yml`]: "author: TL\npublisher: báo\n" },
    named: `${name}.yml:2 publisher`,
  }),
  (name, sound) => ({
    files: { [`${name}.txt`]: sound, [`${name}.yml`]: "published: 2017-13-06\n" },
    named: `${name}.yml:1 published`,
  }),
  (name) => ({ files: { [`${name}.html`]: "<!doctype html><title>x</title>" }, named: `${name}.html` }),
  (name) => ({ files: { [`${name}.txt`]: "Hội nghị đã họp.\n".repeat(100_000) }, named: `${name}.txt` }),
];

export interface ManySources {
  /** Of a content folder. */
  files: Record<string, string | Uint8Array>;
  sound: string[];
  /** What messages must name, once for each bad source. */
  named: string[];
}

/** So many sources, every tenth of them bad, each way in turn. */
export function manySources(count: number): ManySources {
  const archive: ManySources = { files: {}, sound: [], named: [] };
  let at = 0;
  for (const { file, text } of syntheticSources(count)) {
    at += 1;
    const bad = at % 10 === 0 ? WAYS[(at / 10) % WAYS.length] : undefined;
    if (bad === undefined) {
      archive.files[`sources/${file}`] = text;
      archive.sound.push(file);
      continue;
    }
    const { files, named } = bad(file.replace(".txt", ""), text);
    for (const [name, bytes] of Object.entries(files)) archive.files[`sources/${name}`] = bytes;
    archive.named.push(`sources/${named}`);
  }
  return archive;
}

const LEAD =
  "Ngày 4/3, Tỉnh ủy Lâm Đồng tổ chức hội nghị tổng kết công tác xây dựng Đảng năm 2016, triển khai nhiệm vụ năm 2017.";

export interface LongSource {
  files: Record<string, string>;
  title: string;
  body: string[];
}

/** A report whose title has so many characters. The archivist says that it is the title: no rule would take it for one. */
export function longTitle(characters: number): LongSource {
  const words = "Lâm Đồng tổng kết công tác xây dựng Đảng ";
  const title = words
    .repeat(Math.ceil(characters / words.length))
    .slice(0, characters)
    .trim();
  return {
    files: {
      "sources/nhan-de.txt": `Thứ Hai, 06/03/2017, 08:46 (GMT+7)\n${title}\n${LEAD}\n`,
      "sources/nhan-de.yml": "lines: { 2: title }\nreason: dòng dài là nhan đề\n",
    },
    title,
    body: [LEAD],
  };
}

/** A report of so many paragraphs, each different. */
export function manyParagraphs(count: number): LongSource {
  const title = "Lâm Đồng tổng kết công tác xây dựng Đảng năm 2016";
  const body = Array.from(
    { length: count - 1 },
    (_, at) =>
      `Đảng bộ thứ ${at + 1} đã kết nạp được ${at + 2} đảng viên mới, đạt 102,5% kế hoạch của cả năm.`,
  );
  const text = ["Thứ Hai, 06/03/2017, 08:46 (GMT+7)", title, LEAD, ...body, ""].join("\n");
  return { files: { "sources/nhieu-doan.txt": text }, title, body: [LEAD, ...body] };
}
