/**
 * As many different reports as asked for, for measuring at size. Each word is drawn by the one before it as the
 * labelled reports have them, so that words and pairs of words are as frequent as in real ones; most reports have
 * two to five hundred words, some two thousand.
 */
import type { SearchDocument } from "../../src/search/document.ts";
import { readSet } from "../eval/labels.ts";
import { Random } from "./random.ts";

const SETS = ["five", "others", "a", "b"] as const;
const END = "";
export const PROVINCES =
  "Lâm Đồng,Quảng Bình,Khánh Hòa,Gia Lai,Bắc Kạn,Thái Nguyên,Quảng Trị,Nghệ An,Thanh Hóa,Hà Giang,Lào Cai,Điện Biên,Sơn La,Hòa Bình,Ninh Bình,Nam Định,Thái Bình,Hải Dương,Hưng Yên,Bắc Ninh,Bắc Giang,Phú Thọ,Vĩnh Phúc,Quảng Nam,Quảng Ngãi,Bình Định,Phú Yên,Kon Tum,Đắk Lắk,Bình Phước,Tây Ninh,Long An,Bến Tre,Trà Vinh,An Giang,Cà Mau".split(
    ",",
  );
export const FAMILY = "Nguyễn,Trần,Lê,Phạm,Hoàng,Đinh,Vũ,Đặng,Bùi,Đỗ,Hồ,Ngô,Dương,Lý".split(",");
export const MIDDLE = "Văn,Thị,Minh,Thế,Quốc,Hữu,Xuân,Ngọc".split(",");
export const GIVEN =
  "An,Bình,Chính,Dũng,Đức,Giang,Hà,Hải,Hạnh,Hòa,Hùng,Huynh,Khoa,Lan,Lâm,Long,Minh,Nam,Phúc,Quang,Sơn,Tâm,Thủy,Trị,Tú,Vinh".split(
    ",",
  );
const LEVELS = ["Cấp tỉnh", "Cấp huyện", "Cấp trung ương", "Đảng bộ khối"];
const KINDS = ["Tổng kết", "Sơ kết", "Triển khai", "Khác"];

/** For each word, those that follow it, as often as they do. */
export type Chain = Map<string, string[]>;

function chainOf(texts: readonly string[]): Chain {
  const chain: Chain = new Map();
  for (const text of texts) {
    let before = END;
    for (const word of [...text.normalize("NFC").split(/\s+/).filter(Boolean), END]) {
      const known = chain.get(before);
      if (known) known.push(word);
      else chain.set(before, [word]);
      before = word;
    }
  }
  return chain;
}

/** How words follow one another in the labelled reports. */
export function labelledChain(): Chain {
  const sources = SETS.flatMap((set) => readSet(set));
  return chainOf(sources.flatMap(({ bytes }) => new TextDecoder().decode(bytes).split("\n")));
}

/** Words of a chain, from the beginning of a paragraph on; where one ends another begins. */
export function prose(chain: Chain, random: Random, length: number): string {
  const words: string[] = [];
  let last = END;
  while (words.length < length) {
    last = random.pick(chain.get(last) ?? chain.get(END) ?? [END]);
    if (last !== END) words.push(last);
  }
  return words.join(" ");
}

function facts(random: Random, province: string): string {
  const person = `${random.pick(FAMILY)} ${random.pick(MIDDLE)} ${random.pick(GIVEN)}`;
  const members = `${random.between(1, 9)}.${random.between(100, 999)}/${random.between(10, 12)}.${random.between(100, 999)}`;
  const paper = `${random.between(1, 99)}-${random.pick(["NQ", "CT", "KL", "HD", "QĐ"])}/${random.pick(["TW", "TU"])}`;
  const share = `${random.between(40, 99)},${random.between(10, 99)}%`;
  return `Tại điểm cầu ${province}, đồng chí ${person} dự hội nghị; ${members} đảng viên quán triệt ${paper}, đạt ${share}.`;
}

function report(chain: Chain, random: Random, at: number): SearchDocument {
  const province = random.pick(PROVINCES);
  const date = `${random.between(2008, 2025)}-${String(random.between(1, 12)).padStart(2, "0")}-${String(random.between(1, 28)).padStart(2, "0")}`;
  const year = date.slice(0, 4);
  const length = Math.min(2_000, Math.round(120 * Math.exp(1.6 * random.next() ** 2 + random.next())));
  const paragraphs: string[] = [facts(random, province)];
  for (let left = length; left > 0; left -= 70) {
    paragraphs.push(prose(chain, random, Math.min(left, random.between(40, 100))));
  }
  const publication = `Báo ${province}`;
  const title = prose(chain, random, random.between(8, 16));
  const level = random.pick(LEVELS);
  const kind = random.pick(KINDS);
  const occasion = `${kind} năm ${year}`;
  return {
    url: `/${date.replaceAll("-", "/")}/bai-${at}/`,
    title,
    date,
    paragraphs: paragraphs.map((text, p) => ({ text, id: `doan-${p + 1}` })),
    keywords: [`${province} ${year}`, publication, occasion, `Nhiệm vụ năm ${year}`],
    filters: {
      year: [year],
      province: [province],
      publication: [publication],
      level: [level],
      kind: [kind],
    },
    meta: { date, province, publication, occasion },
  };
}

/**
 * @param count how many; those of a smaller set are the first ones of a larger
 * @param seed other seeds, other reports
 */
export function syntheticReports(count: number, seed = 1): SearchDocument[] {
  const chain = labelledChain();
  const random = new Random(seed);
  return Array.from({ length: count }, (_, at) => report(chain, random, at));
}
