import type { Phrases } from "../../report/phrases.ts";

/** A caption is a line or two; a longer text that ends in a credit is a paragraph with a caption glued to it. */
const MAX_LENGTH = 320;

const LABELLED =
  /(?:^|[\s._/([–-])(?:nguồn\s+)?ảnh(?:\s+(?:tư\s+liệu|minh\s+họa))?\s*[:/]\s*([^:()[\]]{2,60}?)\s*[.)\]]*$/iu;
const AFTER_STOP =
  /[.!?]\s*Ảnh\s+(?:tư\s+liệu\s+)?(\p{Lu}[\p{L}\p{M}.]*(?:\s+\p{Lu}[\p{L}\p{M}.]*){0,5})\s*[.)]*$/u;
/** «(Ảnh do Hội LHPN tỉnh cung cấp)». */
const PROVIDED = /ảnh do\s+(.{2,60}?)\s+cung cấp\s*[.)\]]*$/iu;
/** A line of its own: «Ảnh Trọng Thủy». */
const UNMARKED = /^Ảnh\s((?:\p{Lu}\p{Ll}+\s){1,3}\p{Lu}\p{Ll}+)\.?$/u;
const DASHED = /[-–_]\s*ảnh\s+(\p{Lu}[\p{L}\p{M}.]*(?:\s+\p{Lu}[\p{L}\p{M}.]*){0,5})\s*[.)]*$/iu;

/**
 * The photographer or agency that a caption credits at its end.
 *
 * @example creditOf("Quang cảnh hội nghị. Ảnh: Phương Linh") // "Phương Linh"
 * @example creditOf("… tại Hội nghị-ảnh Phương Linh")        // "Phương Linh"
 * @example creditOf("… chủ trì. (Ảnh: XM).")                 // "XM"
 */
export function creditOf(text: string): string | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  return (PROVIDED.exec(text) ??
    LABELLED.exec(text) ??
    DASHED.exec(text) ??
    UNMARKED.exec(text) ??
    AFTER_STOP.exec(text))?.[1]?.trim();
}

/**
 * Whether a line holds a credit and nothing else: the second half of a split caption, or all there is of one.
 *
 * @example isCreditOnly("(Ảnh: Thu Hà)")          // true
 * @example isCreditOnly("Quang cảnh. Ảnh: Thu Hà") // false
 */
export function isCreditOnly(text: string): boolean {
  return /^[([_-]?\s*(?:nguồn\s+)?ảnh\s*[:/]/iu.test(text) && creditOf(text) !== undefined;
}

const SCENE =
  /(?:phát biểu|chủ trì|trao|tặng|tham dự|dự họp|dự và chỉ đạo|trình bày|tham luận|kết luận|chỉ đạo|thảo luận|điểm cầu|tham quan|trưng bày|biểu dương|khen thưởng|giấy khen|bằng khen|ký kết|chụp ảnh|lưu niệm|chào cờ|nghi lễ|nghi thức|tặng hoa|ra mắt|giới thiệu|giao ước|bên lề|dâng hương|bỏ phiếu|biểu quyết|báo cáo|khai mạc|nói chuyện|quán triệt|truyền đạt|hội nghị|cuộc họp|buổi làm việc)/iu;
/** «Cảnh đường hoa ở xóm 7 - thành quả của phong trào». */
const VIEW = /^Cảnh\s(?!sát|giác|báo|vệ|quan toàn|tượng)\p{Ll}+\s[^.]{8,160}$/u;
/** «Ảnh 2. Các chi bộ dự hội nghị»: a row of pictures, counted. */
const NUMBERED = /^(?:Ảnh|Hình)\s\d{1,2}\s?[.:]\s/u;
/** However many offices stand before it. */
const PRESENT =
  /\s(?:phát biểu|chủ trì|kết luận|trao|trình bày)(?:\s[^.,;:]{1,40})?\stại (?:điểm cầu|hội nghị|buổi)(?!\p{L})|,\s(?:tặng hoa|trao (?:tặng )?(?:giấy khen|bằng khen|quà|cờ|kỷ niệm chương))\s/iu;
/** Pictures from the places that the report speaks of: who is seen there, and at what. */
const PEOPLE =
  /^(?:(?:Các|Một số|Nhiều)\s)?(?:cán bộ|đảng viên|hội viên|đoàn viên|nông dân|người dân|bà con|nhân dân|chị em|(?:cán bộ, )?chiến sĩ|công nhân|thanh niên|học sinh|một tổ công tác|tổ công tác|đoàn (?:công tác|kiểm tra|giám sát))(?!\p{L})/iu;
const AT_WORK =
  /\s(?:thu hoạch|chăm sóc|trồng|tuần tra|ra quân|hướng dẫn|làm đường|dọn vệ sinh|góp ý|làm việc tại|tham quan|lao động tại|bỏ phiếu|tặng quà|thăm hỏi)\s/iu;
/** What tells a story or gives orders is a paragraph, however short. */
const NARRATIVE =
  /(?:\s(?:đã|sẽ|cần|được|phải|đang|vẫn|còn|cũng)\s|cho biết|nhấn mạnh|yêu cầu|đề nghị|nhất trí|đề xuất|trao đổi|kiến nghị|thông qua|với sự|tiếp thu|tập trung|cho rằng|làm rõ|nêu rõ|nghe \d|(?<!\p{L})(?:sáng|chiều|ngày)\s\d|[.!?…]\s+\p{Lu}|[:;])/iu;
/** What is told of a scene, so that it is no longer shown. */
const TOLD = /\s(?:đã|sẽ|cần|phải|đang|vẫn|còn|cũng|với|nhất trí|kiến nghị|đề nghị)\s|[:;]|[.!?…]\s+\p{Lu}/iu;
/** Their stops end no sentence. */
const DEGREES = /(?<!\p{L})(?:PGS|GS|TS|ThS|BS|KS)\.\s*/gu;
const PERSON_FIRST =
  /^(?:(?:PGS|GS|TS|ThS|BS|KS)[.,]?\s*)*\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,4}(?:\s*[,–-]|\s+(?:phát biểu|chủ trì|trao|tặng|trình bày|tham luận|báo cáo|khai mạc))/u;

/**
 * Whether a short line between paragraphs has the voice of a caption: it opens like one or with a person,
 * shows a scene of the meeting, and narrates nothing.
 *
 * @example soundsLikeCaption("Đồng chí Nguyễn Thế Tuy phát biểu", phrases)        // true
 * @example soundsLikeCaption("Đồng chí Đinh Thế Huynh nêu mấy việc lớn.", phrases) // false: no scene
 */
export function soundsLikeCaption(text: string, phrases: Phrases): boolean {
  if (/\(ảnh(?: minh họa| tư liệu)?\)\.?$/iu.test(text) && text.length < 200) return true;
  if (VIEW.test(text)) return true;
  if (NUMBERED.test(text) && text.split(/\s+/).length <= MAX_UNSTOPPED) return true;
  const longest = PRESENT.test(text) ? MAX_UNSTOPPED : 36;
  if (phrases.opening("scenes", text) > 0 && text.split(/\s+/).length <= 20 && !TOLD.test(text)) return true;
  if (text.split(/\s+/).length > longest || NARRATIVE.test(text.replace(DEGREES, ""))) return false;
  if (PEOPLE.test(text) && AT_WORK.test(text) && !/\d/.test(text)) return text.split(/\s+/).length <= 30;
  if (phrases.opening("scenes", text) > 0) return true;
  return (phrases.opening("subjects", text) > 0 || PERSON_FIRST.test(text)) && SCENE.test(text);
}

/** Somebody with a name: «Đồng chí», an office, a rank or a degree before it, or the name first. */
const NAMED_PERSON =
  /^(?:Đồng chí|[ĐD][./]?[Cc]\.?|Ông|Bà|(?:Phó )?(?:Tổng )?Bí thư|(?:Phó )?Chủ tịch|(?:Phó )?Trưởng [Bb]an|(?:Phó )?Thủ tướng|Bộ trưởng|Thứ trưởng|(?:Phó )?Giám đốc|Bác sĩ|Nhà báo|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá))(?:\s\p{L}+){0,8}?\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+/u;
/** What a meeting shows, told in a line that has no stop: «Trung tâm Y tế báo cáo tham luận tại hội nghị». */
const SHOWN_AT_MEETING =
  /^\p{Lu}[^;:]*\s(?:tại|dự|trước|bên lề)\s(?:(?:buổi|phiên|cuộc|toàn thể)\s)?(?:hội nghị|họp|đại hội|hội thảo|tọa đàm|đối thoại|làm việc|gặp mặt|tiếp xúc)$|^Hội nghị\s[^;:]*\s(?:diễn ra\s|(?:sáng|chiều|ngày)\s\d{1,2}[-/.]\d{1,2}$)/iu;
/** Several who are seen at once; a subheading does not open with them. */
const SEVERAL = /^(?:Các (?:vị|đại biểu|đồng chí|tập thể|cá nhân)|Đại biểu|Chủ tọa|Tập thể|Cá nhân)\s/u;
/** More words than this, or a second sentence, make a paragraph of it that lacks its stop. */
const MAX_UNSTOPPED = 45;

/**
 * Whether a line without a stop shows a person at something that is over, or asks for, or does: «… đã chủ trì hội
 * nghị». A paragraph that tells so ends in a stop.
 *
 * @example soundsUnstopped("Bà Lê Thị An, Bí thư Tỉnh ủy đã chủ trì hội nghị", phrases)  // true
 * @example soundsUnstopped("Bà Lê Thị An, Bí thư Tỉnh ủy đã chủ trì hội nghị.", phrases) // false
 */
export function soundsUnstopped(text: string, phrases: Phrases): boolean {
  if (!/[\p{L}\d)”"]$/u.test(text)) return false;
  if (soundsLikeCaption(text.replace(/\sđã(?=\s)/giu, ""), phrases)) return true;
  return (
    (NAMED_PERSON.test(text) ||
      PERSON_FIRST.test(text) ||
      SHOWN_AT_MEETING.test(text) ||
      SEVERAL.test(text)) &&
    !/[;]|[.!?…]\s+\p{Lu}/u.test(text.replace(DEGREES, "")) &&
    text.split(/\s+/).length <= MAX_UNSTOPPED
  );
}

/**
 * Whether a line that is closed by a stop tells who presides or attends for those above, and nothing else. Where no other paragraph tells so, it is
 * one of the report's own.
 *
 * @example tellsWhoPresides("Đồng chí Lê Thị An, Bí thư Tỉnh ủy chủ trì hội nghị.") // true
 */
export function tellsWhoPresides(text: string): boolean {
  return /\s(?:chủ trì(?:\s+và chỉ đạo)?|dự(?:,| và) chỉ đạo)(?:\s+(?:hội nghị|cuộc họp|buổi làm việc))?[.…]$/iu.test(
    text,
  );
}

/**
 * Whether a line ends in the bar that some pages set behind the words below a picture.
 *
 * @example hasBar("Quán triệt nghị quyết Trung ương 8. |") // true
 * @example hasBar("|")                                      // false: no words
 */
export function hasBar(text: string): boolean {
  const words = text.split(/\s+/);
  return words.at(-1) === "|" && words.length > 3 && words.length <= 40;
}
