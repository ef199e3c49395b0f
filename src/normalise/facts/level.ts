import type { Level } from "../../report/schema.ts";
import { oldStyle } from "../../vietnamese/tones.ts";
import { type Found, inferred, keyLines, linesOf, type Reading, stated } from "../reading.ts";
import { isUnnamedCity, levelOfCity } from "./level-of-city.ts";
import { levelOfCluster } from "./level-of-cluster.ts";
import { levelOfCommittee } from "./level-of-committee.ts";
import { levelOfMinistry, nationalMeeting } from "./level-of-nation.ts";

/** Cities that rank with provinces: their «Thành ủy» does too. Any other city belongs to a province. */
const CENTRAL_CITY =
  /Thành ủy (?:thành phố |TP\.? ?)?(?:Hà Nội|Hồ Chí Minh|TP\.? ?HCM|TPHCM|Hải Phòng|Đà Nẵng|Cần Thơ|Huế|Đồng Nai)/u;

/** The other bodies of such cities. Huế and Đồng Nai have not always been of that rank. */
const OF_CENTRAL_CITY =
  /\s(?:thành phố|TP\.?) ?(?:Hà Nội|Hồ Chí Minh|HCM|Hải Phòng|Đà Nẵng|Cần Thơ)(?!\p{L})|\sTPHCM/u;

/** Communes and wards have no rank of their own here. */
const COMMUNE =
  /(?:UBND|HĐND|Đảng bộ|Đảng ủy|Chi bộ|MTTQ|Mặt trận[^,.;]{0,24})\s+(?:[Xx]ã(?! hội)|[Pp]hường|[Tt]hị trấn)(?!\p{L})/u;
/** The army and the police of a province or a district sit with its committee, but are no committee of it. */
const ARMED = /(?:[Qq]uân sự|CHQS|Công an|Biên phòng|BĐBP)\s+(?:tỉnh|huyện|thị xã|quận|thành phố)(?!\p{L})/u;

/** A committee steered by a ministry, and the offices of a party committee below the district. */
const WITHIN = /(?:Ban Chỉ đạo|Hội đồng)\s[^.;]{0,120}?(?:của\s+)?Bộ\s\p{Lu}/u;
const OFFICES_OF_COMMUNE = /(?:các cơ quan|[Cc]ơ quan)[^.;]{0,30}\s(?:xã|phường|thị trấn)(?!\p{L})/u;
const NAMED_COMMUNE = /(?<!thị )(?:xã|phường|thị trấn)(?=\s\p{Lu}|$)/u;

/** Bodies of the whole country that their names do not call central. */
const OF_THE_COUNTRY =
  /^(?:Đảng ủy |Ban Chấp hành |Đoàn Chủ tịch )?(?:Ủy ban Dân tộc|Kiểm toán Nhà nước|Tổng Liên đoàn|Thông tấn xã|(?:Tòa án|Viện Kiểm sát) nhân dân tối cao|Hội (?:Nông dân|LHPN|Liên hiệp Phụ nữ|Cựu chiến binh|Nhà báo|Chữ thập đỏ)\s+Việt Nam|Bảo hiểm xã hội Việt Nam)/u;
/** A party cell, of whatever house it is. */
const CELL = /^Chi bộ(?!\p{L})/u;

const LEVELS: readonly { level: Level; pattern: RegExp }[] = [
  { level: "other", pattern: CELL },
  { level: "other", pattern: WITHIN },
  { level: "other", pattern: OFFICES_OF_COMMUNE },
  { level: "bloc", pattern: /(?:Đảng [ủu]y|Đảng bộ|[Kk]hối)\s+(?:[Kk]hối|các cơ quan|[Dd]oanh nghiệp)/u },
  { level: "bloc", pattern: /Dân(?:\s*[-–]\s*|,?\s)[Cc]hính(?:\s*[-–]\s*|,?\s)[Đđ]ảng(?!\s[ủu]y)/u },
  {
    level: "central",
    pattern: /Trung ương|T\.Ư|T\.W|TƯ(?!\p{L})|TW|Bộ Chính trị|Ban Bí thư|Quốc hội|Chính phủ|toàn quốc/u,
  },
  { level: "central", pattern: OF_THE_COUNTRY },
  { level: "other", pattern: COMMUNE },
  { level: "other", pattern: NAMED_COMMUNE },
  {
    level: "district",
    pattern:
      /Huyện ủy|Thị ủy|Quận ủy|Huyện đoàn|(?:UBND|HĐND|Đảng bộ|Đảng ủy|Hội|LĐLĐ|Công đoàn|Đoàn|MTTQ)[^,.;]{0,24}\s(?:[Hh]uyện|[Tt]hị xã|[Qq]uận)(?!\p{L})|(?<!\p{L})huyện\s+\p{Lu}|thị xã\s+\p{Lu}/u,
  },
  { level: "province", pattern: CENTRAL_CITY },
  { level: "district", pattern: /Thành ủy/u },
  {
    level: "province",
    pattern:
      /Tỉnh ủy(?!\s+viên)|Tỉnh đoàn|^Sở\s|(?:UBND|HĐND|Đảng bộ|MTTQ|LĐLĐ|Liên đoàn Lao động|Công đoàn|Đoàn|Hội)[^,.;]{0,24}\stỉnh|(?:tuyên giáo|dân vận|tổ chức xây dựng Đảng|kiểm tra)\s+(?:của\s+)?tỉnh/iu,
  },
  {
    level: "other",
    pattern:
      /(?:^|(?:Đảng bộ|Đảng ủy)\s)(?:Bộ|Sở|Công ty|Tập đoàn|Tổng [Cc]ông ty|Tổng cục|[Tt]rường|Đại học|Học viện|Quân khu|Quân ủy|Công an|Cục|Chi cục|Ngân hàng|Viện|Trung tâm|Kho bạc|Bệnh viện|Đảng ủy)(?!\p{L})/u,
  },
  // Any other body that says whose it is: «Ban Chỉ đạo 35 tỉnh Vĩnh Phúc», «Ban Chấp hành Đảng bộ thành phố Vinh».
  { level: "province", pattern: /(?<!(?:các|(?<!Chỉ đạo )(?<!\d)\d{1,3}) )(?<=\s)tỉnh(?=\s\p{Lu}|$)/u },
  { level: "province", pattern: OF_CENTRAL_CITY },
  { level: "district", pattern: /\s(?:thành phố|TP\.?) ?(?!Huế|Đồng Nai)\p{Lu}/u },
];

/**
 * The rank of the conference: that of its organiser; where none is told, that of the offices and bodies
 * that the lead names, the highest that presides.
 *
 * @example levelOf("Đảng ủy Khối các cơ quan tỉnh") // "bloc"
 * @example levelOf("Thành ủy Pleiku")               // "district": a city within a province
 * @example levelOf("Đảng ủy xã Ia Ly")              // "other": below the district
 * @example levelOf("Đảng ủy Quân sự tỉnh")          // "province"
 */
export function levelOf(organiser: string): Level | undefined {
  const text = oldStyle(organiser);
  const armed = ARMED.exec(text)?.[0];
  if (armed) return armed.endsWith("tỉnh") || CENTRAL_CITY.test(text) ? "province" : "district";
  return LEVELS.find(({ pattern }) => pattern.test(text))?.level;
}

/**
 * The level of the conference: the rank of its first organiser, or else of the first body that the report
 * names.
 *
 * @param places the provinces of the report: a «Thành ủy» without a name is that of the report's city
 * @param day the ISO day of the conference, where it is known
 * @returns undefined where no body is named
 */
export function level(
  reading: Reading,
  organisers: Found<string[]> | undefined,
  places?: Found<string[]>,
  day?: string,
): Found<Level> | undefined {
  const [first] = organisers?.value ?? [];
  if (first !== undefined && isUnnamedCity(first)) return levelOfCity(reading, first, places, day);
  const own = first === undefined ? undefined : levelOf(first);
  const host = /đăng cai/iu.test(organisers?.basis.words ?? "")
    ? levelOfCluster(keyLines(reading))
    : undefined;
  if (host) return host;
  const armed = first === undefined ? undefined : levelOfArmed(first, reading, places);
  if (armed) return inferred(armed, "forces-of-the-province", organisers?.basis.line ?? 1, first ?? "");
  const nation =
    own === "other" && first !== undefined ? levelOfMinistry(first, keyLines(reading)) : undefined;
  if (nation) return nation;
  if (own !== undefined && organisers?.basis.line !== undefined) {
    const sure = own !== "other" && !ARMED.test(oldStyle(first ?? ""));
    return (sure ? stated : inferred)(own, "rank-of-organiser", organisers.basis.line, first ?? "");
  }
  const lines = [...keyLines(reading), ...linesOf(reading, "body").slice(1)];
  const unnamed = first === undefined ? undefined : levelOfCommittee(first, lines);
  if (unnamed) return unnamed;
  const national = nationalMeeting(lines);
  if (national) return national;
  const city = unnamedCity(reading);
  if (city !== undefined) return levelOfCity(reading, city, places, day);
  const cluster = levelOfCluster(keyLines(reading));
  if (cluster) return cluster;
  for (const line of lines) {
    const text = oldStyle(line.text);
    const named = bodiesNamed(text).sort((a, b) => a.index - b.index);
    const earliest = named.find(({ index }) => !ATTENDS.test(text.slice(0, index))) ?? named[0];
    if (earliest) {
      const words = line.text.slice(earliest.index, earliest.index + earliest.length);
      return inferred(earliest.level, "rank-of-the-first-body-named", line.n, words);
    }
  }
  const ofCity = lines.find(({ text }) => /Thành ủy(?!\s+(?:\p{Lu}\p{L}+,|viên))/u.test(oldStyle(text)));
  if (ofCity) return levelOfCity(reading, "Thành ủy", places, day);
  return undefined;
}

/** The body of a city without a name that the lead or the headline speaks of, where it names no other before it. */
function unnamedCity(reading: Reading): string | undefined {
  for (const { text } of keyLines(reading)) {
    const match =
      /(?:Ủy ban Kiểm tra(?: \(UBKT\))?|UBKT|Ban \p{Lu}\p{L}+(?: \p{Ll}+){0,2}|Văn phòng|Thường trực|Ban Thường vụ) Thành ủy(?!\s+(?:\p{Lu}|viên))/u.exec(
        oldStyle(text),
      );
    if (match && bodiesNamed(oldStyle(text.slice(0, match.index))).length === 0) return match[0];
  }
  return undefined;
}

/** «Đảng ủy BĐBP Quảng Bình»: named by the province alone. */
function levelOfArmed(
  organiser: string,
  { vocabulary }: Reading,
  places: Found<string[]> | undefined,
): Level | undefined {
  const text = oldStyle(organiser);
  const names = (places?.value ?? []).flatMap((slug) => vocabulary.province(slug)?.name ?? []);
  const ofProvince = names.some((name) => text.endsWith(` ${oldStyle(name)}`));
  return ofProvince && FORCES.test(text) ? "province" : undefined;
}

const FORCES = /(?:[Qq]uân sự|CHQS|Công an|Biên phòng|BĐBP)\s+\p{Lu}/u;

/** «Dự hội nghị có đại diện Ban Tổ chức Trung ương»: those who attend may be of another rank. */
const ATTENDS = /(?:đại diện|(?:^|\s)dự(?:\s\p{L}+){0,5}\s(?:có|là)|tham dự)[^.;]*$/iu;

/** Bodies whose rank tells that of the meeting; delegates to parliament and far-off decisions do not. */
const NAMED: readonly { level: Level; pattern: RegExp }[] = [
  { level: "bloc", pattern: /(?:Đảng ủy|Đảng bộ)\s+(?:[Kk]hối|các cơ quan)/u },
  {
    level: "central",
    pattern:
      /(?:Ban (?:Tổ chức|Tuyên giáo|Dân vận|Nội chính|Kinh tế|Đối ngoại|Bí thư)[\p{L}\s]{0,20}|Ủy ban Kiểm tra|Văn phòng) (?:Trung ương|T\.Ư|TW|TƯ)/u,
  },
  {
    level: "district",
    pattern:
      /(?:Huyện|Thị|Quận) ủy(?!\s+viên)|(?:UBND|HĐND|Đảng bộ|Đảng ủy|[Tt]oàn) (?:huyện|thị xã|quận)|huyện nhà|(?:Trung tâm|Phòng|Hội|Khối)[^,.;]{0,40}\s(?:huyện|thị xã|quận) \p{Lu}/u,
  },
  { level: "other", pattern: COMMUNE },
  {
    level: "province",
    pattern:
      /Tỉnh ủy(?!\s+viên)|Tỉnh đoàn|(?:LĐLĐ|Liên đoàn Lao động|Công an|Bộ Chỉ huy[^,.;]{0,20}) tỉnh|(?:UBND|HĐND|Đảng bộ|MTTQ(?: Việt Nam)?) tỉnh|(?:trong|toàn) tỉnh/u,
  },
  { level: "province", pattern: CENTRAL_CITY },
  { level: "province", pattern: /(?<!\p{L})Sở \p{Lu}/u },
];

function bodiesNamed(text: string): { level: Level; index: number; length: number }[] {
  return NAMED.flatMap(({ level: found, pattern }) => {
    const match = pattern.exec(text);
    return match ? [{ level: found, index: match.index, length: match[0].length }] : [];
  });
}
