/**
 * Raw sources for measuring a whole build: reports with a headline, a dateline, a lead that names a conference,
 * paragraphs opened by phrases of the genre, and a byline, with words as frequent as in the labelled reports. The people
 * of a province are the same for a term of office.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Random } from "./random.ts";
import { type Chain, FAMILY, GIVEN, labelledChain, MIDDLE, PROVINCES, prose } from "./synthetic.ts";

const DUTIES = "tổ chức xây dựng Đảng,tuyên giáo,dân vận,kiểm tra giám sát,nội chính,văn phòng cấp ủy".split(
  ",",
);
const BODIES = "Ban Tổ chức Tỉnh ủy,Ban Tuyên giáo Tỉnh ủy,Ban Dân vận Tỉnh ủy,Ủy ban Kiểm tra Tỉnh ủy".split(
  ",",
);
const THEMES =
  "siết chặt kỷ luật,đổi mới phương thức lãnh đạo,nâng cao chất lượng đảng viên,lấy cơ sở làm gốc,chăm lo cán bộ trẻ".split(
    ",",
  );
const PLACES = "ở cơ sở,ở vùng cao,trong doanh nghiệp,trong trường học,ở khu dân cư,nơi biên giới".split(",");
/** Beginnings of paragraphs, in the order in which a report has them. */
const OPENINGS: readonly ((year: number) => string)[] = [
  (year) => `Theo báo cáo tại hội nghị, năm ${year},`,
  () => "Công tác cán bộ được thực hiện đúng quy trình;",
  () => "Bên cạnh những kết quả đạt được, vẫn còn một số hạn chế:",
  (year) => `Về nhiệm vụ trọng tâm năm ${year + 1},`,
  () => "Tại hội nghị, các đại biểu đã thảo luận",
  () => "Phát biểu chỉ đạo hội nghị, đồng chí Phó Bí thư Tỉnh ủy yêu cầu",
  () => "Nhân dịp này, hội nghị đã trao bằng khen;",
];

/** People who are named in the reports of one province during one term of office. */
const CAST = 12;
const TERM = 5;
const NAMED = /(?<=(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à) )\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,4}/gu;

/** The same few people for all reports of a province and a term. */
function castOf(province: string, year: number): string[] {
  const random = new Random(1 + PROVINCES.indexOf(province) * 1000 + Math.floor(year / TERM));
  return Array.from(
    { length: CAST },
    () => `${random.pick(FAMILY)} ${random.pick(MIDDLE)} ${random.pick(GIVEN)}`,
  );
}

const twoDigits = (number: number) => String(number).padStart(2, "0");

function source(chain: Chain, random: Random, at: number): string {
  const province = random.pick(PROVINCES);
  const body = random.pick(BODIES);
  const duty = random.pick(DUTIES);
  const year = random.between(2008, 2024);
  const day = random.between(3, 27);
  const month = random.between(1, 3);
  const cast = castOf(province, year);
  const person = () => random.pick(cast);
  const number = () => `${random.between(1, 9)}.${random.between(100, 999)}`;
  const length = Math.min(2_000, Math.round(180 * Math.exp(1.6 * random.next() ** 2 + random.next())));
  const each = Math.max(30, Math.round(length / OPENINGS.length));
  return [
    `${province} tổng kết công tác ${duty} năm ${year}, ${random.pick(THEMES)} ${random.pick(PLACES)}`,
    `Cập nhật lúc ${twoDigits(random.between(6, 20))}:${twoDigits(at % 60)}, ${twoDigits(day)}/${twoDigits(month)}/${year + 1} (GMT+7)`,
    `Ngày ${day - 1}/${month}, ${body} ${province} tổ chức hội nghị tổng kết công tác ${duty} năm ${year}, triển khai nhiệm vụ năm ${year + 1}. Đồng chí ${person()}, Phó Bí thư Tỉnh ủy ${province} dự và chỉ đạo hội nghị.`,
    ...OPENINGS.map((open) => `${open(year)} ${prose(chain, random, each).replace(NAMED, person)}.`),
    `Toàn tỉnh có ${number()} đảng viên, đạt ${random.between(80, 99)},${random.between(10, 99)}%, thực hiện Chỉ thị ${twoDigits(random.between(1, 40))}-CT/TW.`,
    person(),
    "",
  ].join("\n");
}

/** The report of a number: `000123.txt` and its text. The same for a seed, however many there are. */
export function* syntheticSources(count: number, seed = 1): Generator<{ file: string; text: string }> {
  const chain = labelledChain();
  for (let at = 0; at < count; at += 1) {
    const random = new Random(seed * 1_000_003 + at);
    yield { file: `${String(at).padStart(6, "0")}.txt`, text: source(chain, random, at) };
  }
}

/** Makes a content folder of so many sources. */
export async function writeArchive(content: string, count: number, seed = 1): Promise<void> {
  await mkdir(join(content, "sources"), { recursive: true });
  for (const { file, text } of syntheticSources(count, seed)) {
    await writeFile(join(content, "sources", file), text);
  }
}
