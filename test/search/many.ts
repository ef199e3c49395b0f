/** As many different reports as asked for, made of the sentences of real and labelled ones: for measuring at size. */
import { readdir, readFile } from "node:fs/promises";
import type { SearchDocument } from "../../src/search/document.ts";

const SOURCES = ["../../content/sources/", "../normalise/labelled/a/", "../normalise/labelled/others/"];
const PROVINCES =
  "Lâm Đồng,Quảng Bình,Khánh Hòa,Gia Lai,Bắc Kạn,Thái Nguyên,Quảng Trị,Nghệ An,Thanh Hóa,Hà Giang,Lào Cai,Điện Biên,Sơn La,Hòa Bình,Ninh Bình,Nam Định,Thái Bình,Hải Dương,Hưng Yên,Bắc Ninh,Bắc Giang,Phú Thọ,Vĩnh Phúc,Quảng Nam,Quảng Ngãi,Bình Định,Phú Yên,Kon Tum,Đắk Lắk,Bình Phước,Tây Ninh,Long An,Bến Tre,Trà Vinh,An Giang,Cà Mau".split(
    ",",
  );
const GIVEN =
  "An,Bình,Chính,Dũng,Đức,Giang,Hà,Hải,Hạnh,Hòa,Hùng,Huynh,Khoa,Lan,Lâm,Long,Minh,Nam,Phúc,Quang,Sơn,Tâm,Thủy,Trị,Tú,Vinh".split(
    ",",
  );
const FAMILY = "Nguyễn,Trần,Lê,Phạm,Hoàng,Đinh,Vũ,Đặng,Bùi,Đỗ,Hồ,Ngô,Dương,Lý".split(",");

/** Numbers from 0 to below 1, always the same ones for a seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

async function sentences(): Promise<string[]> {
  const texts = await Promise.all(
    SOURCES.map(async (source) => {
      const folder = new URL(source, import.meta.url);
      const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".txt")).sort();
      return Promise.all(names.map((name) => readFile(new URL(name, folder), "utf8")));
    }),
  );
  return texts
    .flat()
    .flatMap((text) => text.normalize("NFC").split(/\n|(?<=[.;…])\s+/))
    .map((line) => line.trim())
    .filter((line) => line.length > 30);
}

/** @param count how many; the first ones of a larger set are those of a smaller one */
export async function manyReports(count: number, seed = 1): Promise<SearchDocument[]> {
  const pool = await sentences();
  const random = numbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  return Array.from({ length: count }, (_, at) => {
    const province = pick(PROVINCES);
    const year = 2010 + Math.floor(random() * 15);
    const date = `${year}-${String(1 + Math.floor(random() * 12)).padStart(2, "0")}-${String(1 + Math.floor(random() * 28)).padStart(2, "0")}`;
    const who = `${pick(FAMILY)} ${pick(["Văn", "Thị", "Minh", "Thế", "Quốc"])} ${pick(GIVEN)}`;
    const paragraphs = Array.from({ length: 6 + Math.floor(random() * 8) }, () =>
      Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(pool)).join(" "),
    );
    const number = `${1 + Math.floor(random() * 99)}-${pick(["NQ", "CT", "KL", "HD", "KH"])}/${pick(["TW", "TU", "BTCTW"])}`;
    const facts = `Tại điểm cầu ${province}, đồng chí ${who} dự hội nghị; ${1 + Math.floor(random() * 9)}.${100 + Math.floor(random() * 900)} đảng viên quán triệt ${number}, đạt ${Math.floor(random() * 99)},${10 + Math.floor(random() * 89)}%.`;
    return {
      url: `/${date.replaceAll("-", "/")}/bai-${at}/`,
      title: `${pick(pool).slice(0, 90)}`,
      date,
      paragraphs: [facts, ...paragraphs].map((text, p) => ({ text, id: `doan-${p + 1}` })),
      keywords: [`${province} ${year}`, `Báo ${province}`],
      filters: { year: [String(year)], province: [province], publication: [`Báo ${province}`] },
      meta: { date, province, publication: `Báo ${province}` },
    };
  });
}
