import { existsOn, type Province, type Publication } from "../../report/vocabulary.ts";
import { oldStyle } from "../../vietnamese/tones.ts";
import { type Found, inferred, keyLines, linesOf, type Reading, stated } from "../reading.ts";
import { isOfGuest } from "./guests.ts";
import { levelOf } from "./level.ts";
import { provinceAlone } from "./province-alone.ts";
import { provinceOfAngle } from "./province-of-angle.ts";
import { provinceOfHeadline } from "./province-of-headline.ts";
import { provinceOfOffice } from "./province-of-office.ts";
import { provinceOfPage } from "./province-of-page.ts";
import { provinceOfSeat } from "./province-of-seat.ts";

export interface ProvincesFound {
  provinces?: Found<string[]>;
  /** Several provinces are told equally, and nothing decides. */
  ambiguous?: string[];
}

interface Mention {
  province: Province;
  /** As the text has it, in one tone style. */
  name: string;
  rule: string;
  /** How surely it is the report's province: the bridge or the organiser above a delegate's office. */
  weight: number;
  /** It is in somebody's office: «Bí thư Tỉnh ủy Sơn La». */
  ofDelegate: boolean;
  line: number;
  words: string;
}

const OFFICE =
  /(?:Bí [Tt]hư|Chủ tịch|Trưởng [Bb]an|Trưởng [Đđ]oàn|Chánh [Vv]ăn phòng|Chủ nhiệm|Giám đốc)[^.;:]{0,48}$/u;
/** «Tại thành phố Đà Lạt (Lâm Đồng), Ban Tuyên giáo Trung ương …»: a central body may meet anywhere. */
const IN_VENUE = /(?:tại|ở)\s[^.;:,(]{0,50}\((?:[^(),]{2,24},\s*)?(?:tỉnh\s+)?$/iu;
/** A city within the name of a school or an enterprise: «Trường Dự bị đại học Thành phố Hồ Chí Minh». */
const IN_NAME = /(?:Trường|Đại học|Học viện|Công ty|Khối|Đảng bộ|Đảng ủy)\s[^.,;:()]{0,50}$/u;
const CAPITAL = "ha-noi";

const CONTEXTS: readonly { rule: string; weight: number; before: RegExp }[] = [
  {
    rule: "bridge-point",
    weight: 4,
    before:
      /(?<!(?:các|những|\d)\s)điểm cầu(?:(?:\s+(?:trực tuyến|chính|tại|ở|của|Tỉnh ủy|Thành ủy|UBND|trụ sở))*|\s(?!các|\d)[^.,;:()]{3,44}\s(?:Tỉnh|Thành) ủy)\s+(?:tỉnh |thành phố |TP\.? ?)?$/iu,
  },
  {
    rule: "committee",
    weight: 3,
    // «Tại Tỉnh ủy X» is a house where others may meet.
    before:
      /(?<!(?:tại|ở)\s+(?:trụ sở\s+)?)(?:Tỉnh ủy|Thành ủy|Tỉnh đoàn|Thành đoàn)\s+(?:tỉnh |thành phố |TP\.? ?)?$/iu,
  },
  {
    rule: "province-in-brackets",
    weight: 3,
    before:
      /(?:xã|phường|huyện|thị xã|thị trấn|quận|thành phố|TP\.?|ủy|đoàn)\s+\p{Lu}[\p{L}\s’'-]{1,30}\(\s*(?:[^(),]{2,24},\s*)?(?:tỉnh\s+)?$/u,
  },
  {
    rule: "province-behind-the-place",
    weight: 3,
    before:
      /(?<!(?:tại|ở|từ|đến)\s)(?:xã|phường|huyện|thị xã|quận|thị trấn)\s+\p{Lu}[\p{L}\s’'-]{1,24},\s+(?:tỉnh\s+)?$/u,
  },
  {
    rule: "body-of-province",
    weight: 3,
    before:
      /(?:Đảng bộ|HĐND|UBND|MTTQ|Hội đồng nhân dân|Ủy ban nhân dân|LĐLĐ|Liên đoàn Lao động|Công an|Đoàn đại biểu Quốc hội|[Đđ]oàn ĐBQH|khối[^.,;]{0,40})\s+(?:tỉnh|thành phố|TP\.?)\s+$/iu,
  },
  {
    rule: "province-named",
    weight: 2,
    // «Từ tỉnh Ninh Thuận đến tỉnh Cà Mau» bounds a region; «các tỉnh Hà Tĩnh, Quảng Bình» are others, but «Ban Chỉ đạo 35 tỉnh» is one.
    before:
      /(?<!(?:tại|ở|từ|đến|các|những|nhiều|mấy|(?<!Chỉ đạo )(?<!\d)\d{1,3}|hai|ba|bốn|năm)\s)(?:^|(?<=[\s(“"]))(?:tỉnh|thành phố|TP\.?)\s+$/iu,
  },
];

/**
 * The provinces that the report is about, by slug.
 *
 * «Điểm cầu X» and the organiser's province come first, then a province committee, then «tỉnh X». The venue
 * («tại Hà Nội») is not the province, nor is a bare name, which may be a person's. Only where the text names
 * none does the paper's province stand, as inferred.
 *
 * @example «Tỉnh ủy Gia Lai và Tỉnh ủy Kon Tum phối hợp tổ chức»: both; where they only attend, in a paper of
 * neither: none, both `ambiguous`
 * @param paper the paper, told or given, to choose its province where several are named or none is
 * @param day the ISO day at which the names are read; two provinces may bear one name in turn
 */
export function provinces(
  reading: Reading,
  organisers: Found<string[]> | undefined,
  paper: Found<Publication> | undefined,
  day: string | undefined,
): ProvincesFound {
  const mentions = findMentions(reading, organisers, day);
  const top = Math.max(0, ...mentions.map(({ weight }) => weight));
  const most = mentions.filter(({ weight }) => weight === top);
  // Whom a central meeting names further down are guests.
  const best = isOfTheCountry(reading, organisers) && isAside(reading, most) ? [] : most;
  const slugs = [...new Set(best.map(({ province }) => province.slug))];
  const own = paper?.value.province;
  const [first] = best;
  // One that only a later paragraph names may be a guest; the paper's own is likelier.
  if (first && slugs.length === 1 && own !== undefined && slugs[0] !== own && isAside(reading, best))
    return { provinces: ofThePaper(own, paper) };
  const hosts = provincesOfOrganisers(best, organisers);
  if (first && hosts.length > 1)
    return { provinces: stated(hosts, first.rule, first.line, organisers?.basis.words ?? first.words) };
  if (first && slugs.length === 1) {
    const told = best.find(({ ofDelegate }) => !ofDelegate);
    const found = told && !isAside(reading, best) ? stated : inferred;
    const { rule, line, words } = told ?? { ...first, rule: "office-of-a-delegate" };
    return { provinces: found(slugs, rule, line, words) };
  }
  const agreed = best.find(({ province }) => province.slug === own);
  if (agreed) return { provinces: stated([agreed.province.slug], agreed.rule, agreed.line, agreed.words) };
  const foremost = mostNamed(best);
  if (foremost)
    return { provinces: stated([foremost.province.slug], foremost.rule, foremost.line, foremost.words) };
  if (slugs.length > 1) {
    const home = best.find(({ province, rule }) => rule === "bridge-point" && province.slug !== CAPITAL);
    const bridges = slugs.filter((slug) => slug !== CAPITAL);
    if (home && bridges.length === 1) return { provinces: stated(bridges, home.rule, home.line, home.words) };
    return { ambiguous: best.map(({ province }) => province.name) };
  }
  const implied =
    provinceOfHeadline(reading, organisers, day) ??
    provinceOfSeat(reading, organisers, day) ??
    provinceOfAngle(reading, day) ??
    provinceOfOffice(reading, organisers, day);
  if (implied) return { provinces: implied };
  if (own !== undefined && !isOfTheCountry(reading, organisers)) return { provinces: ofThePaper(own, paper) };
  const last = provinceOfPage(reading, day) ?? provinceAlone(reading, organisers, day);
  return last ? { provinces: last } : {};
}

function ofThePaper(own: string, paper: Found<Publication> | undefined): Found<string[]> {
  const { line = 1, words = paper?.value.name ?? own } = paper?.basis ?? {};
  return inferred([own], "province-of-the-paper", line, words);
}

/** A central body's meeting, which a province's paper may tell of too: it is the province's where it was followed from there. */
function isOfTheCountry(reading: Reading, organisers: Found<string[]> | undefined): boolean {
  return (
    levelOf(organisers?.value[0] ?? "") === "central" &&
    !linesOf(reading, "body", "caption").some(({ text }) => FOLLOWED.test(oldStyle(text)))
  );
}

/** «Tại điểm cầu tỉnh», «ở tỉnh ta»: without its name, the paper's own. */
const FOLLOWED =
  /điểm cầu\s(?:(?:của|tại|trực tuyến)\s)*(?:tỉnh|Tỉnh ủy|thành phố|Thành ủy|UBND|trụ sở)|(?:tỉnh|thành phố) (?:ta|nhà)(?!\p{L})/iu;

/** Named neither in the lead, nor above it, nor as bridge point or organiser. */
function isAside(reading: Reading, mentions: readonly Mention[]): boolean {
  const key = new Set(keyLines(reading).map(({ n }) => n));
  return mentions.every(({ line, weight }) => weight < 4 && !key.has(line));
}

/** «Tỉnh ủy Đắk Lắk và Tỉnh ủy Phú Yên phối hợp tổ chức»: where each organiser is of a province, all of them. */
function provincesOfOrganisers(best: readonly Mention[], organisers: Found<string[]> | undefined): string[] {
  const bodies = (organisers?.value ?? []).map((body) => oldStyle(body));
  const own = bodies.map((body) =>
    best.find(({ rule, name }) => rule === "province-of-organiser" && body.includes(name)),
  );
  return own.every((mention) => mention !== undefined)
    ? [...new Set(own.map(({ province }) => province.slug))]
    : [];
}

/** Delegates from many provinces speak further down; whose report it is stands above, or at a bridge point. */
const TOP_PARAGRAPHS = 3;

function nearTheTop(reading: Reading) {
  const top = linesOf(reading, "body").slice(0, TOP_PARAGRAPHS);
  return linesOf(reading, "title", "kicker", "standfirst", "body", "caption").filter(
    (line) => line.role !== "body" || top.includes(line) || /điểm cầu/iu.test(line.text),
  );
}

/** The province named first, where it is also named at least twice as often as any other. */
function mostNamed(mentions: readonly Mention[]): Mention | undefined {
  const count = (slug: string) => mentions.filter(({ province }) => province.slug === slug).length;
  const [first] = mentions;
  if (!first) return undefined;
  const others = mentions.filter(({ province }) => province !== first.province);
  return others.every(({ province }) => count(first.province.slug) >= 2 * count(province.slug))
    ? first
    : undefined;
}

/** In the order of the text. */
function findMentions(
  reading: Reading,
  organisers: Found<string[]> | undefined,
  day: string | undefined,
): Mention[] {
  const names = namesOf(reading, day);
  const inOrganiser = (organisers?.value ?? []).join(", ");
  const hosts = hostsOf(reading, names);
  const central = levelOf(organisers?.value[0] ?? "") === "central";
  const found: Mention[] = [];
  for (const line of nearTheTop(reading)) {
    const text = oldStyle(line.text);
    const here: (Mention & { at: number })[] = [];
    for (const { name, province } of names) {
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        if (isInsideWord(text, at, name.length)) continue;
        const before = text.slice(Math.max(0, at - 60), at);
        const context = CONTEXTS.find((one) => one.before.test(before));
        const opens = line.role !== "body" && at === 0 && text.startsWith(":", name.length);
        // «Khối Dân - Chính - Đảng TPHCM»: a name that says itself what it is.
        const itself =
          (/^TP/u.test(name) || (/^Thành phố /u.test(name) && IN_NAME.test(before))) &&
          !/(?:tại|ở|từ|đến|về|các)\s+$/iu.test(before);
        const listed = /,\s*$/u.test(before) && /^\s*[,;]/u.test(text.slice(at + name.length));
        const mention =
          context ??
          (itself && !listed ? { rule: "province-named", weight: 2, before: /$/u } : undefined) ??
          (opens ? { rule: "place-before-headline", weight: 4, before: /^/u } : undefined);
        if (!mention) continue;
        const { length } = mention.before.exec(before)?.[0] ?? "";
        const words = line.text.slice(at - length, at + name.length).trimStart();
        const isOrganiser = oldStyle(inOrganiser).includes(name) && mention.rule !== "bridge-point";
        // The main bridge point of a central conference stands in the capital and says nothing of the report.
        if (mention.rule === "bridge-point" && province.slug === CAPITAL && !text.includes(`ủy ${name}`))
          continue;
        const rule = isOrganiser ? "province-of-organiser" : mention.rule;
        const ofDelegate = !isOrganiser && OFFICE.test(before);
        if (ofDelegate && hosts.has(name)) continue;
        if (mention.rule === "province-in-brackets" && central && IN_VENUE.test(before)) continue;
        if (!isOrganiser && mention.weight < 4 && (isOfGuest(before) || isQuoted(text.slice(0, at))))
          continue;
        here.push({
          province,
          name,
          ofDelegate,
          rule,
          weight: isOrganiser ? 4 : mention.weight,
          line: line.n,
          words,
          at,
        });
      }
    }
    found.push(...here.sort((a, b) => a.at - b.at));
  }
  return found;
}

/** Where a national conference is held, the first of the place sits in it as its host. */
function hostsOf(reading: Reading, names: readonly { name: string }[]): ReadonlySet<string> {
  const text = oldStyle(
    keyLines(reading)
      .map((line) => line.text)
      .join("\n"),
  );
  if (!/toàn quốc/iu.test(text)) return new Set();
  return new Set(
    names
      .filter(({ name }) => ["tại", "ở", "tại thành phố"].some((at) => text.includes(`${at} ${name}`)))
      .map(({ name }) => name),
  );
}

/** Names in one tone style, longest first, so that «Bắc Ninh» is not found inside a longer name. */
function namesOf({ vocabulary }: Reading, day: string | undefined): { name: string; province: Province }[] {
  return vocabulary.provinces
    .filter((province) =>
      day === undefined ? province.until === undefined || province.until >= "1997" : existsOn(province, day),
    )
    .flatMap((province) =>
      [
        ...(province.matchBare ? [province.name] : []),
        ...(province.displayName ? [province.displayName] : []),
        ...province.aliases,
      ].map((name) => ({ name: oldStyle(name), province })),
    )
    .filter(({ name }) => /^\p{Lu}/u.test(name) && name.length > 2);
}

/** In the name of a poem, a song, a movement. */
function isQuoted(before: string): boolean {
  return before.lastIndexOf("“") > before.lastIndexOf("”");
}

function isInsideWord(text: string, at: number, length: number): boolean {
  return /\p{L}$/u.test(text.slice(0, at)) || /^\p{L}/u.test(text.slice(at + length));
}
