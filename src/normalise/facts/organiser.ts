import { oldStyle } from "../../vietnamese/tones.ts";
import type { RecognisedLine } from "../line.ts";
import { openingTag, opensWithDay } from "../lines/prose.ts";
import { type Found, inferred, linesOf, type Reading, stated } from "../reading.ts";

/** «Hội nghị quán triệt Kết luận của Bộ Chính trị»: whose the document is, not the conference. */
const OF_DOCUMENT =
  /(?:nghị quyết|chỉ thị|kết luận|quy định|quyết định|chủ trương|văn bản|thông báo|hướng dẫn|đề án|luật)[^.;:]{0,40}\scủa\s+(?=[^\s])/iu;
/** «Nghị quyết Hội nghị lần thứ năm của Ban Chấp hành Trung ương»: a plenum that is cited. */
const OF_PLENUM = /hội nghị lần thứ\s[^.;:]{0,40}\scủa Ban Chấp hành (?:Trung ương|T\.Ư|TW|TƯ)/iu;
/** Words that open the name of a body that holds conferences. */
const HEAD = `(?:Ban|Đảng [ủu]y|Đảng bộ|Đảng đoàn|Tỉnh ủy|Thành ủy|Huyện ủy|Thị ủy|Quận ủy|[Ủủ]y ban|UBKT|UBND|HĐND|Văn phòng|Bộ|Sở|BTV|BCH|Thường trực|Thường vụ|Hội đồng|Hội|Liên đoàn|Công đoàn|Đoàn Thanh niên|Công ty|Tập đoàn|Tổng [Cc]ông ty|Tổng cục|Trường|Đại học|Học viện|Quân khu|Quân ủy|Công an|Bộ Chỉ huy|Cơ quan|Chi bộ|Mặt trận|MTTQ|Chi cục|Cục|Kho bạc|Ngân hàng|Trung tâm|Viện|Đài|Tạp chí|Tòa án|Khối|Đoàn Chủ tịch|Trung ương Hội|Trung ương Đoàn|Tỉnh đoàn|Thành đoàn|Huyện đoàn|Quận đoàn)`;
/** A committee that needs no name where the paper is its province's. */
const COMMITTEE = "(?:Tỉnh|Thành|Huyện|Thị|Quận|Đảng) ủy";
/** Not bodies, though they open like one; and what stands before the name of a committee: «Ban Chỉ đạo tổng kết Nghị quyết 18». */
const NOT_A_BODY =
  /^(?:Ban Chỉ đạo$|Tiểu ban$|Hội nghị|Hội thảo|Hội thi|Bộ Chính trị và|Trường hợp|\p{Lu}\p{Ll}+(?:\scục)?\s(?:trưởng|phó)\s)/u;
const VERB = String.raw`(?:(?:đã|vừa|cùng|long trọng|phối hợp|tiến hành)\s+)*(?:(?<!(?:các|những|mọi|từng) )tổ chức(?! (?:cơ sở|[Đđ]ảng|thành viên|đoàn thể|chính trị))|Tổ chức(?= (?:[Hh]ội nghị|họp))|phối hợp|mở|họp|tổng kết|sơ kết|triển khai|nhìn lại|giao ban|khai mạc|điểm lại|quán triệt|đánh giá|giới thiệu|chủ trì|triệu tập|bàn|kiểm điểm|nối|ban hành|đăng cai|có buổi|vừa|đã|tiến hành|long trọng|hội ý|công bố|gặp mặt|đưa ra|nêu ra|diễn ra|kỷ niệm|đón nhận|phát động|ra mắt|khai giảng|bế giảng|bế mạc|trao|thông báo|tọa đàm|tuyên dương|biểu dương|ký kết|làm việc)`;

const BY = new RegExp(String.raw`(?:^|[\s(])do\s+(${HEAD}(?=\s)[^.;:]{2,160}?)\s+${VERB}(?!\p{L})`, "u");
/** «… phối hợp với Y và Z tổ chức»: the partners hold the conference too. */
const PARTNERS = new RegExp(
  String.raw`^\s*(?:đã\s+)?phối hợp\s+(?:(?:với|cùng)\s+)?(${HEAD}\s[^.;:]{2,120}?),?\s+(?:tổ chức|mở|họp|giao ban)(?!\p{L})`,
  "u",
);
const SUBJECT = new RegExp(
  String.raw`(?:^|[,)]\s+|[/-]\d{1,4}\s+)(${COMMITTEE}|${HEAD}(?=\s)[^.;:,]{2,110}?(?:,\s+${HEAD}\s[^.;:,]{2,80}?){0,3})(?:,|,\s+(?:tỉnh |thành phố |TP\.? ?)\p{Lu}[\p{L} ]{1,24}?|,\s+\p{Lu}{2,}(?:-\p{Lu}+)*|,\s+(?:đơn vị|cơ quan|(?:Cụm|Khối|cụm|khối) trưởng)\s[^,.;:]{3,60}(?:,\s[^,.;:]{3,80})?,|,\s+nhiệm kỳ\s+\d{4}\s*[-–]\s*\d{4})?\s+${VERB}(?!\p{L})`,
  "u",
);
const OF = new RegExp(
  String.raw`(?:[Hh]ội nghị|[Hh]ội thảo|cuộc họp)[^.;]{0,140}?\scủa\s+(${HEAD}\s[^.;:,()]{2,80}?)(?=[.;,:(]|\s${VERB}(?!\p{L})|$)`,
  "u",
);
const PASSIVE = new RegExp(
  String.raw`(?:được|mà)\s+(${HEAD}\s[^.;:,]{2,80}?)\s+(?:đưa ra|nêu ra|tổ chức|mở|đề ra)(?!\p{L})`,
  "u",
);
const AT_START = new RegExp(String.raw`^(${HEAD}\s[^.;:,]{2,110}?)\s+${VERB}(?!\p{L})`, "u");
const BEFORE_COLON = new RegExp(String.raw`^(${HEAD}\s[^.;:,]{2,80}?)\s*:`, "u");

const RULES: readonly { rule: string; pattern: RegExp; roles: readonly RecognisedLine["role"][] }[] = [
  { rule: "organiser-do", pattern: BY, roles: ["body", "standfirst"] },
  { rule: "organiser-subject", pattern: SUBJECT, roles: ["body", "standfirst"] },
  { rule: "organiser-of-conference", pattern: OF, roles: ["body", "standfirst", "title"] },
  { rule: "organiser-passive", pattern: PASSIVE, roles: ["body", "standfirst"] },
  { rule: "organiser-headline", pattern: AT_START, roles: ["title"] },
  { rule: "organiser-kicker", pattern: BEFORE_COLON, roles: ["kicker", "title"] },
];

/** Where a body is told to hold the conference; the others tell whose it is in passing. */
const SURE = new Set(["organiser-do", "organiser-subject", "organiser-kicker"]);

/**
 * The bodies that held the conference, as printed.
 *
 * Read from the lead and the headline: «do X tổ chức», X as the subject of the verb, «hội nghị của X». A
 * person's office («Trưởng Ban Tổ chức …») is not a body.
 *
 * @example «… do Ban Tổ chức Trung ương, Bộ Nội vụ phối hợp tổ chức» gives two
 */
export function organiser(reading: Reading): Found<string[]> | undefined {
  const lines = [
    ...linesOf(reading, "body").slice(0, 2),
    ...linesOf(reading, "standfirst"),
    ...linesOf(reading, "title", "kicker"),
  ];
  for (const { rule, pattern, roles } of RULES) {
    for (const line of lines.filter(({ role, text }) => roles.includes(role) || isLead(role, text, rule))) {
      const tag = openingTag(line.text)?.text.length ?? 0;
      const text = line.text.slice(tag).trimStart();
      const match = pattern.exec(maskStops(oldStyle(text)));
      const name = match?.[1];
      if (!match || name === undefined || NOT_A_BODY.test(name)) continue;
      if (name.endsWith(" sẽ") || / (?:được|các cấp) /u.test(name) || hasOpenQuote(name)) continue;
      if (rule === "organiser-of-conference" && (OF_DOCUMENT.test(match[0]) || OF_PLENUM.test(match[0])))
        continue;
      const at = match.index + match[0].indexOf(name);
      const printed = text.slice(at, at + name.length);
      if (isOffice(text.slice(0, at))) continue;
      const after = text.slice(at + name.length);
      const partners = PARTNERS.exec(maskStops(oldStyle(after)));
      const partnersAt = partners?.[1] === undefined ? 0 : partners[0].indexOf(partners[1]);
      const bodies = [
        ...splitBodies(printed),
        ...splitBodies(after.slice(partnersAt, partnersAt + (partners?.[1]?.length ?? 0))),
      ];
      if (bodies.length > 0)
        return (SURE.has(rule) ? stated : inferred)(
          bodies,
          rule,
          line.n,
          text
            .slice(match.index, match.index + match[0].length)
            .replace(/^[\s,)(]+/, "")
            .trim(),
        );
    }
  }
  return undefined;
}

/** A headline that is the beginning of the lead tells as leads do. */
function isLead(role: RecognisedLine["role"], text: string, rule: string): boolean {
  return role === "title" && rule === "organiser-subject" && opensWithDay(text);
}

/** The full stops of «T.Ư» and «TP.», the comma in the name of a ministry or of «cơ quan Đảng, đoàn thể», and what stands in brackets, end no name; the text keeps its length. */
function maskStops(text: string): string {
  return text
    .replace(/(?<=\p{L})\.(?=\p{L})|(?<=TP)\.|(?<=Tp)\./gu, "·")
    .replace(/(?<=Văn hóa|Lao động),(?=\s+(?:Thể thao|Thương binh))/gu, "·")
    .replace(
      /(?<=[Cc]ơ quan(?: [Đđ]ảng)?|[Đđ]oàn thể|[Dd]oanh nghiệp),(?=\s+(?:[Đđ]oàn thể|[Dd]oanh nghiệp|[Cc]hính quyền|[Đđ]ơn vị))/gu,
      "·",
    )
    .replace(/\([^()]*\)/gu, (brackets) => "·".repeat(brackets.length));
}

/** A quotation that begins or ends within the name; one that is whole belongs to it: «Ban Chỉ đạo Cuộc vận động “…”». */
function hasOpenQuote(name: string): boolean {
  const count = (sign: RegExp) => name.match(sign)?.length ?? 0;
  return count(/"/g) % 2 === 1 || count(/“/g) !== count(/”/g);
}

/** «Trưởng Ban …», «Phó Bí thư Tỉnh ủy …»: what follows belongs to a person. */
function isOffice(before: string): boolean {
  return /(?:trưởng|phó|bí thư|ủy viên|chủ tịch|chủ nhiệm|chánh|viên|giám đốc|thay mặt|đồng chí)\s*$/iu.test(
    oldStyle(before),
  );
}

/** Without what the sentence hangs on the name: a bracketed abbreviation, its term, the time of day, an aside. */
function nameAlone(part: string): string {
  return part
    .replace(/\s*\([^()]*\)/gu, "")
    .replace(/\s+(?:sau khi|trước khi|từ khi|kể từ|nhằm|để)(?:\s.*)?$/iu, "")
    .replace(/\s+[-–]\s[^-–]*[-–]\s*$/u, "")
    .replace(/\s+(?:(?:sáng|chiều|tối|trưa)(?:\s+(?:nay|qua))?|hôm\s+(?:nay|qua)|ngày)(?:\s.*)?$/iu, "")
    .replace(/\s+(?:tổ\s+)?hội nghị(?:\s.*)?$/iu, "")
    .replace(/,$/u, "")
    .replace(
      /\s+(?:đã|vừa|cùng)$|\s+(?:khóa|khoá|lần thứ)\s+[IVXLC\d]+$|,?\s+nhiệm kỳ\s+\d{4}\s*[-–]\s*\d{4}$/u,
      "",
    )
    .trim();
}

function splitBodies(names: string): string[] {
  const head = new RegExp(`^${HEAD}\\s`, "u");
  const parts = names === "" ? [] : names.split(/,\s*(?=\p{Lu})|,\s+|\s+và\s+|\s+phối hợp (?:với|cùng)\s+/u);
  const bodies: string[] = [];
  for (const part of parts) {
    const body = nameAlone(part);
    if (bodies.length > 0 && !head.test(oldStyle(body)))
      bodies[bodies.length - 1] = `${bodies.at(-1)}${names.includes(`, ${part}`) ? ", " : " và "}${body}`;
    else bodies.push(body);
  }
  return bodies.filter((body) => body.split(/\s+/).length <= 24);
}
